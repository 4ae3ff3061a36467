import { pythonRepr } from '../../../../model/python-repr';
import { general } from '../../../errors/failure';
import { expandPath } from '../../../values/paramfile';
import type { CliWorld } from '../../../world';

/** Text of a file that is named by its path. Throws a general `CliError` where it cannot be read. */
export async function readFile(
	path: string,
	world: Pick<CliWorld, 'files' | 'env'>
): Promise<string> {
	const expanded = expandPath(path, world.env);
	const found = await world.files.read(expanded);
	if (found === 'missing') {
		throw unreadable(path, `[Errno 2] No such file or directory: ${pythonRepr(expanded)}`);
	}
	if (found === 'directory') {
		throw unreadable(path, `[Errno 21] Is a directory: ${pythonRepr(expanded)}`);
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(found);
		return text.replace(/\r\n?/g, '\n');
	} catch {
		throw unreadable(path, 'it is no text in UTF-8');
	}
}

const unreadable = (path: string, why: string) => general(`Unable to load file at ${path}: ${why}`);
