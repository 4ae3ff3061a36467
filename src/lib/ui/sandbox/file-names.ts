export interface NamedFile {
	readonly path: string;
	/** From the home directory, or absolute. */
	readonly name: string;
}

/** Files with names as a learner would type them. */
export const namedFiles = (paths: readonly string[], home: string): NamedFile[] =>
	paths.map((path) => ({
		path,
		name: path.startsWith(`${home}/`) ? path.slice(home.length + 1) : path
	}));

/** The last part of a path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What a learner typed for a name, as an absolute path: from `base`, `~` from home. Null where it can be no file. */
export function pathOf(typed: string, base: string, home: string): string | null {
	const name = typed.trim().replace(/^~(?=\/)/, home);
	if (name === '' || name.endsWith('/') || /[\0\n]/.test(name)) return null;
	const parts: string[] = [];
	for (const part of (name.startsWith('/') ? name : `${base}/${name}`).split('/'))
		if (part === '..') parts.pop();
		else if (part !== '' && part !== '.') parts.push(part);
	return parts.length === 0 ? null : `/${parts.join('/')}`;
}
