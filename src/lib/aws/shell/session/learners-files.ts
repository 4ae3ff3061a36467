import type { Files } from '../files/files';

const system = /^\/(?:bin|dev|proc|usr)(?:\/|$)/;
const folders = new Set(['/', '/home', '/home/learner', '/tmp']);

/** Paths of what the learner made: not the programs, the devices and the folders that are always there. Sorted. */
export function learnersPaths(files: Files): readonly string[] {
	return files.system
		.getAllPaths()
		.filter((path) => !system.test(path) && !folders.has(path))
		.sort((a, b) => (a < b ? -1 : 1));
}
