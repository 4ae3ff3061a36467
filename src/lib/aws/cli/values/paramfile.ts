import { pythonRepr } from '../../model/python-repr';
import type { CliWorld } from '../world';

/** A file that an option names and that cannot be read. */
export class ParamfileError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'ParamfileError';
	}
}

/** What `file://…` (text) or `fileb://…` (bytes) stands for; null where the word is no such reference. Throws `ParamfileError`. */
export async function readParamfile(
	word: string,
	world: Pick<CliWorld, 'files' | 'env'>
): Promise<string | Uint8Array | null> {
	const isBinary = word.startsWith('fileb://');
	if (!isBinary && !word.startsWith('file://')) return null;
	const path = expandPath(word.slice(isBinary ? 8 : 7), world.env);
	const found = await world.files.read(path);
	if (found === 'missing') throw unreadable(word, path, '[Errno 2] No such file or directory');
	if (found === 'directory') throw unreadable(word, path, '[Errno 21] Is a directory');
	if (isBinary) return found;
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
			.decode(found)
			.replace(/\r\n?/g, '\n');
	} catch {
		throw new ParamfileError(
			`Unable to load paramfile (${path}), text contents could not be decoded.  If this is a binary file, please use the fileb:// prefix instead of the file:// prefix.`
		);
	}
}

const unreadable = (word: string, path: string, why: string) =>
	new ParamfileError(`Unable to load paramfile ${word}: ${why}: ${pythonRepr(path)}`);

/** `~` and `$NAME`, `${NAME}` as `os.path.expanduser` and `expandvars` take them: what is not set stays as it is. */
export function expandPath(path: string, env: CliWorld['env']): string {
	const home = env['HOME'];
	const from =
		home !== undefined && /^~(?:\/|$)/.test(path) ? home.replace(/\/$/, '') + path.slice(1) : path;
	return from.replace(
		/\$(?:(\w+)|\{([^}]*)\})/g,
		(whole, name: string, braced: string) => env[name ?? braced] ?? whole
	);
}
