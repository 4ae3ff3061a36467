import { describe, expect, it } from 'vitest';
import { headerOf } from './header';

describe('headerOf', () => {
	it.each([
		['target type', 'noun'],
		['suitable choice', 'noun'],
		['fault tolerance', 'noun'],
		['durability', 'noun'],
		['number of tasks', 'noun'],
		['contains', 'verb'],
		['applies to', 'verb'],
		['used for', 'state'],
		['managed by', 'state'],
		['written in', 'state'],
		['who manages the servers', 'who'],
		['what is registered', 'what'],
		['when to use', 'when'],
		['patching the operating system', 'gerund'],
		['networking modes', 'available'],
		['type', 'kind'],
		// No noun, or one that asks for nothing.
		['notes', null],
		['relation', null],
		['score', null],
		['my result', null],
		['private', null],
		['insertion', null],
		['how to choose it', null],
		['what it does', null],
		['pros and cons', null],
		['flat / nested', null],
		['Blob Storage', null]
	])('%s: %s', (small, type) => expect(headerOf(small)?.type ?? null).toBe(type));
});
