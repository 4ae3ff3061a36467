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
		['what is registered', 'clause'],
		['when to use', 'when'],
		['how to choose it', 'clause'],
		['what it does', 'clause'],
		['while delivery fails', 'clause'],
		['named in', 'place'],
		['cause of a long stay', 'noun'],
		['role that reads the secret', 'noun'],
		['smallest memory', 'noun'],
		['effect on the deployment', 'effect'],
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
		['what', null],
		['what tasks need', null],
		['pros and cons', null],
		['flat / nested', null],
		['Blob Storage', null]
	])('%s: %s', (small, type) => expect(headerOf(small)?.type ?? null).toBe(type));
});
