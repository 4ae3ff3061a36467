import { expect, it } from 'vitest';
import { baseName, namedFiles, pathOf } from './file-names';

it('names files from home', () => {
	expect(namedFiles(['/etc/x', '/home/me/a.json', '/home/mean'], '/home/me')).toEqual([
		{ path: '/etc/x', name: '/etc/x' },
		{ path: '/home/me/a.json', name: 'a.json' },
		{ path: '/home/mean', name: '/home/mean' }
	]);
	expect(baseName('/home/me/a.json')).toBe('a.json');
});

it.each([
	['a.json', '/work/a.json'],
	[' a b ', '/work/a b'],
	['~/a', '/home/me/a'],
	['/etc/./x', '/etc/x'],
	['../y', '/y'],
	['', null],
	['a/', null],
	['..', null]
])('%j is %j', (typed, path) => {
	expect(pathOf(typed, '/work', '/home/me')).toBe(path);
});
