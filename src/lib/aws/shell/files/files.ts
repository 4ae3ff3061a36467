import type { IFileSystem } from 'just-bash/browser';
import { decodeBytes, encodeText } from './bytes';

export type FileKind = 'file' | 'directory' | 'missing';

/** The files of a session. Paths are absolute. */
export class Files {
	readonly system: IFileSystem;

	constructor(system: IFileSystem) {
		this.system = system;
	}

	/** `path` as seen from `base`, without `.`, `..` and doubled slashes. */
	resolve(base: string, path: string): string {
		const out: string[] = [];
		for (const step of (path.startsWith('/') ? path : `${base}/${path}`).split('/'))
			if (step === '..') out.pop();
			else if (step !== '' && step !== '.') out.push(step);
		return `/${out.join('/')}`;
	}

	async kind(path: string): Promise<FileKind> {
		try {
			return (await this.system.stat(path)).isDirectory ? 'directory' : 'file';
		} catch {
			return 'missing';
		}
	}

	/** Bytes that are no UTF-8 are kept; see bytes.ts. */
	async read(path: string): Promise<string> {
		return decodeBytes(await this.system.readFileBuffer(path));
	}

	async write(path: string, text: string): Promise<void> {
		await this.system.writeFile(path, encodeText(text));
	}

	async append(path: string, text: string): Promise<void> {
		await this.system.appendFile(path, encodeText(text));
	}

	async isExecutable(path: string): Promise<boolean> {
		try {
			return ((await this.system.stat(path)).mode & 0o111) !== 0;
		} catch {
			return false;
		}
	}

	/** Sorted names, `.` and `..` left out. Empty where there is no such directory. */
	async names(path: string): Promise<readonly string[]> {
		try {
			return [...(await this.system.readdir(path))].sort((a, b) => (a < b ? -1 : 1));
		} catch {
			return [];
		}
	}
}
