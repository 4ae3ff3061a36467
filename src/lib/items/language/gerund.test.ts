import { describe, expect, it } from 'vitest';
import { baseOfGerund, gerundClause } from './gerund';

describe('baseOfGerund', () => {
	it.each([
		['patching', 'patch'],
		['writing', 'write'],
		['running', 'run'],
		['choosing', 'choose'],
		['scaling', 'scale'],
		['building', 'build'],
		['monitoring', 'monitor'],
		['managing', 'manage'],
		['paying', 'pay'],
		['billing', 'bill'],
		// Neither "file" nor "fil" is sure.
		['filing', null],
		['spring', null],
		['network', null]
	])('%s: %s', (word, base) => expect(baseOfGerund(word)).toBe(base));
});

describe('gerundClause', () => {
	it.each([
		['patching the operating system', 'AWS', 'AWS patches the operating system'],
		['patching the operating system', 'you', 'you patch the operating system'],
		['writing the task definition', 'who', 'who writes the task definition'],
		['billing', 'AWS', null],
		['monitoring and logging', 'AWS', null],
		['hardware of the host', 'AWS', null]
	])('%s by %s', (phrase, party, clause) => expect(gerundClause(phrase, party)).toBe(clause));
});
