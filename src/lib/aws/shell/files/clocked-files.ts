import {
	InMemoryFs,
	type BufferEncoding,
	type FileContent,
	type MkdirOptions
} from 'just-bash/browser';

type Encoding = { readonly encoding?: BufferEncoding } | BufferEncoding;

/** Files in memory whose times come from the session's clock. */
export class ClockedFiles extends InMemoryFs {
	private readonly nowMs: () => number;

	constructor(nowMs: () => number, maxTotalBytes: number) {
		super({}, { maxTotalBytes });
		this.nowMs = nowMs;
	}

	override async writeFile(path: string, content: FileContent, options?: Encoding): Promise<void> {
		await this.refuseOrphan(path);
		const before = await this.modeOf(path);
		await super.writeFile(path, content, options);
		if (before !== null) await super.chmod(path, before);
		await this.stamp(path);
	}

	override async appendFile(path: string, content: FileContent, options?: Encoding): Promise<void> {
		await this.refuseOrphan(path);
		await super.appendFile(path, content, options);
		await this.stamp(path);
	}

	/** just-bash would make the folder. */
	private async refuseOrphan(path: string): Promise<void> {
		const folder = path.replace(/\/+[^/]*$/, '');
		if (folder !== '' && !(await super.exists(folder)))
			throw new Error(`ENOENT: no such file or directory, open '${path}'`);
	}

	/** Permissions, which a file keeps when it is written anew. Null where there is none. */
	private async modeOf(path: string): Promise<number | null> {
		try {
			return (await super.stat(path)).mode;
		} catch {
			return null;
		}
	}

	override async mkdir(path: string, options?: MkdirOptions): Promise<void> {
		await super.mkdir(path, options);
		await this.stamp(path);
	}

	private async stamp(path: string): Promise<void> {
		const now = new Date(this.nowMs());
		await super.utimes(path, now, now);
	}
}
