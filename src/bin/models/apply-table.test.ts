import { beforeEach, describe, expect, it } from 'vitest';
import { applyTable } from './apply-table';
import { memberNotation } from './notation';
import type { SchemaTypes } from './read-schemas';
import type { Table } from './read-table';
import type { MemberTree, StructureTree, TypeTree } from './shape-tree';

const text = (): TypeTree => ({ type: 'scalar', code: 's', min: null });
const list = (member: TypeTree): TypeTree => ({ type: 'list', member, min: null });
const map = (value: TypeTree): TypeTree => ({ type: 'map', key: text(), value, min: null });

const structure = (name: string, types: Record<string, TypeTree>): [string, StructureTree] => [
	name,
	{
		name,
		isUnion: false,
		members: new Map(
			Object.entries(types).map(([key, type]): [string, MemberTree] => [
				key,
				{ type, isIdempotencyToken: false, isRequired: false, isDeprecated: false, html: '' }
			])
		)
	}
];

const table = (given: Partial<Table>): Table => ({
	minima: {},
	enums: {},
	numbers: {},
	messageFirst: [],
	everyPaginator: {},
	paginators: {},
	waiters: {},
	...given
});

describe('applyTable', () => {
	let schemas: SchemaTypes;

	beforeEach(() => {
		schemas = {
			structures: new Map([
				structure('Input', {
					name: text(),
					names: list(text()),
					tags: map(list(text())),
					inner: { type: 'structure', name: 'Inner' }
				}),
				structure('Inner', { name: text() }),
				structure('Output', { name: text() }),
				structure('Bad', { limit: { type: 'scalar', code: 'i', min: null }, message: text() })
			]),
			operations: new Map([['Do', { input: 'Input', output: 'Output' }]]),
			errors: new Map([['Bad', 'Bad']]),
			codes: new Map([['Bad', 'Bad']])
		};
	});

	const membersOf = (name: string) =>
		[...(schemas.structures.get(name)?.members ?? [])].map(
			([key, member]) => `${key}: ${memberNotation(member)}`
		);

	it('sets minima of whatever goes in, and of single structures', () => {
		const minima = {
			'*': { name: 1 },
			Input: { names: 1, 'names[]': 2, 'tags{k}': 3, 'tags{}[]': 4 },
			Inner: { name: null }
		};
		applyTable(table({ minima }), schemas);
		expect(membersOf('Input')).toEqual([
			'name: s>=1',
			'names: [s>=2]>=1',
			'tags: {s>=3:[s>=4]}',
			'inner: Inner'
		]);
		expect(membersOf('Inner')).toEqual(['name: s']);
		expect(membersOf('Output')).toEqual(['name: s']);
	});

	it('sets kinds of numbers and the place of messages in errors', () => {
		applyTable(table({ numbers: { Bad: { limit: 'long' } }, messageFirst: ['Bad'] }), schemas);
		expect(membersOf('Bad')).toEqual(['message: s', 'limit: l']);
	});

	it.each<[Partial<Table>, string]>([
		[{ minima: { '*': { gone: 1 } } }, 'Unexpected "gone"'],
		[{ minima: { Gone: { name: 1 } } }, 'Unexpected "Gone"'],
		[{ minima: { Input: { 'name[]': 1 } } }, 'Unexpected "Input.name[]"'],
		[{ minima: { Input: { inner: 1 } } }, 'Unexpected "Input.inner"'],
		[{ numbers: { Bad: { message2: 'long' } } }, 'Unexpected "Bad.message2"']
	])('case %#: tells what fits nothing', (given, message) => {
		expect(() => applyTable(table(given), schemas)).toThrow(message);
	});

	it('demands the kind of every number', () => {
		schemas = {
			...schemas,
			structures: new Map([structure('Bad', { limit: { type: 'scalar', code: '#', min: null } })])
		};
		expect(() => applyTable(table({}), schemas)).toThrow('Expected the kind of Bad.limit');
	});
});
