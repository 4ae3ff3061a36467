import { describe, expect, it } from 'vitest';
import { expandHistory } from './history';

const history = [
	'echo one two',
	'aws ecs list-clusters --output text',
	'ls -l "my file" /tmp/a.txt'
];

describe('history expansion', () => {
	it.each([
		['!!', 'ls -l "my file" /tmp/a.txt'],
		['sudo !!', 'sudo ls -l "my file" /tmp/a.txt'],
		['!1', 'echo one two'],
		['!-2', 'aws ecs list-clusters --output text'],
		['!aws', 'aws ecs list-clusters --output text'],
		['!aws | head', 'aws ecs list-clusters --output text | head'],
		['!?one?', 'echo one two'],
		['cat !$', 'cat /tmp/a.txt'],
		['cat !^', 'cat -l'],
		['echo !*', 'echo -l "my file" /tmp/a.txt'],
		['echo !!:2', 'echo "my file"'],
		['echo !1:1-2', 'echo one two'],
		['echo !echo:$', 'echo two'],
		['cd !$:h', 'cd /tmp'],
		['echo !$:t !$:r !$:e', 'echo a.txt /tmp/a .txt'],
		['!echo:s/one/1/', 'echo 1 two'],
		['!echo:gs/o/0/', 'ech0 0ne tw0'],
		['^my^your^', 'ls -l "your file" /tmp/a.txt'],
		['echo "!1"', 'echo "echo one two"']
	])('%s', (line, text) => {
		expect(expandHistory(line, history)).toEqual({ text, printsOnly: false });
	});

	it.each([
		"echo '!!'",
		'echo hi!',
		'echo ! x',
		'echo \\!!',
		'a != b',
		'[[ ! -f x ]]',
		'echo "wow!"',
		'!(a)',
		'echo ${!x} $!'
	])('leaves %s alone', (line) => {
		expect(expandHistory(line, history)).toBe(null);
	});

	it('only prints with :p', () => {
		expect(expandHistory('!1:p', history)).toEqual({ text: 'echo one two', printsOnly: true });
	});

	it.each([
		['!nosuch', '!nosuch: event not found'],
		['!99', '!99: event not found'],
		['^nope^x', ':s^nope^x: substitution failed'],
		['!1:9', ':9: bad word specifier']
	])('refuses %s', (line, message) => {
		expect(() => expandHistory(line, history)).toThrow(message);
	});

	it('finds nothing in an empty history', () => {
		expect(() => expandHistory('!!', [])).toThrow('!!: event not found');
	});
});
