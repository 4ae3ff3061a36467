import { decodeJson } from '../../lib/aws/cli/python/json-decode';
import { isDict, isList, type Dict, type Value } from '../../lib/aws/model/value';

/** One recorded command line of the AWS CLI: what went in and what came out. */
export interface Case {
	readonly id: string;
	readonly family: string;
	readonly argv: readonly string[];
	readonly files: ReadonlyMap<string, string>;
	/** Null: the variable is not set. */
	readonly env: ReadonlyMap<string, string | null>;
	readonly isRefused: boolean;
	/** Answers by operation, in order; the last one repeats. */
	readonly responses: ReadonlyMap<string, readonly Answer[]>;
	/** Null where a case has only its inputs. */
	readonly expected: Expected | null;
}

export interface Answer {
	readonly status: number;
	readonly body: Value;
}

export interface SentRequest {
	readonly target: string;
	readonly body: Value;
}

export interface Expected {
	readonly requests: readonly SentRequest[];
	readonly stdout: string;
	readonly stderr: string;
	readonly rc: number;
}

/** Reads a corpus, one JSON object a line. Numbers keep their kind: `20.0` is no `20`. Throws with the line where one cannot be read. */
export function readCases(text: string, file: string): Case[] {
	return text.split('\n').flatMap((line, place) => {
		if (line.trim() === '') return [];
		try {
			return [readCase(decodeJson(line))];
		} catch (error) {
			throw new Error(
				`${file}:${place + 1}: ${error instanceof Error ? error.message : String(error)}`,
				{ cause: error }
			);
		}
	});
}

function readCase(value: Value): Case {
	const one = dict(value);
	const id = one.get('id');
	if (typeof id !== 'string') throw new Error('a case has no id');
	return {
		id,
		family: text(one.get('fam')),
		argv: list(one.get('argv')).map(text),
		files: new Map([...dict(one.get('files'))].map(([name, its]) => [name, text(its)])),
		env: new Map(
			[...dict(one.get('env'))].map(([name, its]) => [name, its === null ? null : text(its)])
		),
		isRefused: one.get('transport') === 'refused',
		responses: new Map([...dict(one.get('responses'))].map(([name, its]) => [name, answers(its)])),
		expected: one.has('rc')
			? {
					requests: list(one.get('requests')).map((request) => ({
						target: text(dict(request).get('target')),
						body: dict(request).get('body') ?? null
					})),
					stdout: text(one.get('stdout')),
					stderr: text(one.get('stderr')),
					rc: Number(one.get('rc'))
				}
			: null
	};
}

const answers = (value: Value): Answer[] =>
	(isList(value) ? value : [value]).map((one) => ({
		status: Number(dict(one).get('status') ?? 200),
		body: dict(one).get('body') ?? new Map()
	}));

const dict = (value: Value | undefined): Dict => (isDict(value) ? value : new Map());
const list = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);
const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
