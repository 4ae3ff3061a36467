import { describe, expect, it } from 'vitest';
import { isDict, type Dict, type Value } from '../../model/value';
import { decodeJson } from '../python/json-decode';
import type { Answer, Formatting, OutputStyle } from './formatter';
import { printAnswer } from './print-answer';

async function print(style: OutputStyle, answer: Answer, formatting: Partial<Formatting> = {}) {
	let text = '';
	await printAnswer(style, answer, {
		operationName: 'ListClusters',
		query: null,
		columns: 80,
		isTerminal: false,
		color: 'auto',
		write: (piece) => (text += piece),
		...formatting
	});
	return text;
}

const plain = (json: string): Answer => ({ type: 'plain', value: decodeJson(json) });

const firstPage = '{"arns": ["a", "b"], "nextToken": "t"}';
const lastPage = '{"arns": ["c"]}';

function paged(
	pages: readonly string[],
	{ failure, token = null }: { failure?: Error; token?: string | null } = {}
): Answer {
	return {
		type: 'paged',
		async *pages() {
			yield* pages.map((page) => decodeJson(page) as Dict);
			if (failure) throw failure;
		},
		joined: async () => decodeJson('{"arns": ["a", "b", "c"]}') as Dict,
		resultKeys: ['arns'],
		nonAggregatePart: () => new Map([['owner', 'me']]),
		resumeToken: () => token
	};
}

/** `--query KEY`. */
const member =
	(key: string) =>
	(value: Value): Value =>
		isDict(value) ? (value.get(key) ?? null) : null;

describe('one answer', () => {
	it.each<[OutputStyle, string]>([
		['json', '{\n    "arns": [\n        "a",\n        "b"\n    ],\n    "nextToken": "t"\n}\n'],
		['text', 't\nARNS\ta\nARNS\tb\n'],
		[
			'table',
			'--------------------\n|   ListClusters   |\n+------------+-----+\n|  nextToken |  t  |\n+------------+-----+\n' +
				'||      arns      ||\n|+----------------+|\n||  a             ||\n||  b             ||\n|+----------------+|\n'
		],
		['yaml', 'arns:\n- a\n- b\nnextToken: t\n'],
		['yaml-stream', '- arns:\n  - a\n  - b\n  nextToken: t\n'],
		['off', '']
	])('as %s', async (style, text) => {
		expect(await print(style, plain(firstPage))).toBe(text);
	});

	it.each<OutputStyle>(['json', 'text', 'table', 'yaml', 'yaml-stream', 'off'])(
		'says nothing as %s where it is empty',
		async (style) => {
			expect(await print(style, plain('{}'))).toBe('');
		}
	);

	it.each<[OutputStyle, string]>([
		['json', 'null\n'],
		['text', 'None\n'],
		['table', ''],
		['yaml', 'null\n'],
		['yaml-stream', '- null\n'],
		['off', '']
	])('as %s where a query finds nothing', async (style, text) => {
		expect(await print(style, plain(firstPage), { query: member('x') })).toBe(text);
	});

	it.each<[OutputStyle, string]>([
		['json', '"256"\n'],
		['text', '256\n'],
		['yaml', '"256"\n'],
		['yaml-stream', "- '256'\n"]
	])('as %s where a query finds a scalar', async (style, text) => {
		expect(await print(style, plain('{"cpu": "256"}'), { query: member('cpu') })).toBe(text);
	});
});

describe('pages', () => {
	it('are joined for json, table and yaml', async () => {
		const answer = paged([firstPage, lastPage]);
		expect(await print('yaml', answer)).toBe('arns:\n- a\n- b\n- c\n');
		expect(await print('json', answer, { query: member('arns') })).toBe(
			'[\n    "a",\n    "b",\n    "c"\n]\n'
		);
	});

	it('are printed one by one as text, with what is not joined in the first', async () => {
		const answer = paged([firstPage, lastPage, '{}'], { token: 'more' });
		expect(await print('text', answer)).toBe(
			'me\nARNS\ta\nARNS\tb\nARNS\tc\nNone\nNEXTTOKEN\tmore\n'
		);
	});

	it('as text apply the query to each, and to the token', async () => {
		const answer = paged([firstPage, lastPage], { token: 'more' });
		expect(await print('text', answer, { query: member('arns') })).toBe('a\tb\nc\nNone\n');
	});

	it('as yaml-stream are elements of one list, as they came', async () => {
		const answer = paged([firstPage, '{}']);
		expect(await print('yaml-stream', answer)).toBe(
			'- arns:\n  - a\n  - b\n  nextToken: t\n- {}\n'
		);
		expect(await print('yaml-stream', answer, { query: member('nextToken') })).toBe(
			'- t\n- null\n'
		);
	});

	it('are asked for but not printed with off, and what is wrong with one is told', async () => {
		const failure = new Error('the second page');
		await expect(print('off', paged([firstPage], { failure }))).rejects.toThrow(failure);
	});

	it('stay printed where the next one cannot be had', async () => {
		let text = '';
		const printing = print('yaml-stream', paged([lastPage], { failure: new Error('gone') }), {
			write: (piece) => (text += piece)
		});
		await expect(printing).rejects.toThrow('gone');
		expect(text).toBe('- arns:\n  - c\n');
	});
});
