import { itemForms } from '../../core/item-forms';
import type { BrowseRow } from './row';

export interface QueryContext {
	readonly today: number;
	readonly nowMs: number;
}

export type Predicate = (row: BrowseRow, at: QueryContext) => boolean;

/** A search that could not be read, with what was expected. */
export interface QueryProblem {
	readonly message: string;
}

export type ParsedQuery =
	| { readonly ok: true; readonly test: Predicate }
	| { readonly ok: false; readonly problem: QueryProblem };

type Token =
	| { readonly kind: 'open' | 'close' | 'or' | 'not' }
	| { readonly kind: 'term'; readonly key: string | null; readonly value: string };

const isBuried: Predicate = ({ card }, { today }) => (card.buriedUntilDay ?? 0) > today;

const isDue: Predicate = ({ card }, { today, nowMs }) =>
	(card.queue === 'review' && card.due <= today) ||
	(card.queue === 'learning' && card.due <= nowMs);

const states: Readonly<Record<string, Predicate>> = {
	new: ({ card }) => card.queue === 'new',
	learning: ({ card }) => card.queue === 'learning',
	review: ({ card }) => card.phase === 'review',
	due: (row, at) => isDue(row, at) && !isBuried(row, at),
	overdue: ({ card }, { today }) => card.queue === 'review' && card.due < today,
	suspended: ({ card }) => card.suspended,
	buried: isBuried,
	leech: ({ card }) => card.leech,
	flagged: ({ card }) => card.flag > 0,
	archived: ({ card }) => card.queue === 'archived',
	authored: ({ card }) => card.id.startsWith('item:')
};

/** Numbers of a row by the name used in a search; null where it has none (a new card has no stability). */
const numbers: Readonly<Record<string, (row: BrowseRow, at: QueryContext) => number | null>> = {
	stability: ({ card }) => card.memory?.stabilityDays ?? null,
	difficulty: ({ card }) => card.memory?.difficulty ?? null,
	retrievability: ({ retrievability }) => retrievability,
	interval: ({ card }) => (card.phase === 'new' ? null : card.intervalDays),
	reps: ({ card }) => card.reps,
	lapses: ({ card }) => card.lapses,
	flag: ({ card }) => card.flag,
	due: ({ card }, { today }) => (card.queue === 'review' ? card.due - today : null)
};

/** Part of a name, with hyphens as good as spaces: `section:task-role` finds "Task role". */
const names =
	(of: (row: BrowseRow) => string) =>
	(value: string): Predicate => {
		const wanted = plain(value);
		return (row) => plain(of(row)).includes(wanted);
	};

const plain = (text: string) => text.toLowerCase().replaceAll('-', ' ');

const oneOf = (key: string, value: string, known: readonly string[]) =>
	`Unexpected ${key}:${value}, expected one of ${known.join(', ')}`;

type Reader = (value: string) => Predicate | string;

const keys: Readonly<Record<string, Reader>> = {
	is: (value) => states[value.toLowerCase()] ?? oneOf('is', value, Object.keys(states)),
	form: (value) => {
		const form = itemForms.find((f) => f === value.toLowerCase());
		return form ? (row) => row.forms.includes(form) : oneOf('form', value, itemForms);
	},
	lesson: names((row) => row.lesson),
	section: names((row) => row.section),
	domain: names((row) => row.domain),
	flag: (value) => {
		const flag = Number(value);
		return [0, 1, 2, 3, 4].includes(flag)
			? ({ card }) => card.flag === flag
			: oneOf('flag', value, ['0', '1', '2', '3', '4']);
	},
	id: (value) => (row) => row.card.id.toLowerCase().includes(value.toLowerCase())
};

export const queryKeys = Object.keys(keys);
export const queryStates = Object.keys(states);

const comparison = /^([a-z]+)(<=|>=|<|>|=)(-?\d+(?:\.\d+)?)(%?)$/i;

const compare: Readonly<Record<string, (a: number, b: number) => boolean>> = {
	'<': (a, b) => a < b,
	'<=': (a, b) => a <= b,
	'>': (a, b) => a > b,
	'>=': (a, b) => a >= b,
	'=': (a, b) => a === b
};

/** Null where the word is no comparison: then it is looked for as text. */
function numeric(word: string): Predicate | string | null {
	const parts = comparison.exec(word);
	const [, name = '', sign = '', digits = '', percent] = parts ?? [];
	const test = compare[sign];
	if (!parts || !test) return null;
	const read = numbers[name.toLowerCase()];
	if (!read) return `Unexpected “${name}”, expected one of ${Object.keys(numbers).join(', ')}`;
	const bound = percent ? Number(digits) / 100 : Number(digits);
	return (row, at) => {
		const value = read(row, at);
		return value !== null && test(value, bound);
	};
}

function tokens(text: string): Token[] | string {
	const found: Token[] = [];
	const pattern = /\s*(?:([()])|(-)(?=[^\s)])|(?:([a-zA-Z]+):)?"([^"]*)"|(")|([^\s()"]+))/gy;
	pattern.lastIndex = 0;
	const end = text.trimEnd();
	while (pattern.lastIndex < end.length) {
		const [, bracket, minus, quotedKey, quoted, stray, word] = pattern.exec(end) ?? [];
		if (bracket) found.push({ kind: bracket === '(' ? 'open' : 'close' });
		else if (minus) found.push({ kind: 'not' });
		else if (quoted !== undefined)
			found.push({ kind: 'term', key: quotedKey ?? null, value: quoted });
		else if (stray) return 'Unexpected ", expected a second one that closes the quotation';
		else if (word?.toLowerCase() === 'or') found.push({ kind: 'or' });
		else if (word !== undefined) {
			const parts = /^([a-zA-Z]+):(.+)$/.exec(word);
			found.push({ kind: 'term', key: parts?.[1] ?? null, value: parts?.[2] ?? word });
		}
	}
	return found;
}

class Unreadable extends Error {}

/** alternatives = all ("or" all)*; all = one+; one = "-" one | "(" alternatives ")" | term */
class Reading {
	#at = 0;
	constructor(readonly tokens: readonly Token[]) {}

	whole(): Predicate {
		const test = this.#alternatives();
		if (this.#at < this.tokens.length) throw new Unreadable('Unexpected ), expected ( before it');
		return test;
	}

	#alternatives(): Predicate {
		const tests = [this.#all()];
		while (this.tokens[this.#at]?.kind === 'or') {
			this.#at++;
			tests.push(this.#all());
		}
		return (row, at) => tests.some((test) => test(row, at));
	}

	#all(): Predicate {
		const tests: Predicate[] = [];
		for (;;) {
			const kind = this.tokens[this.#at]?.kind;
			if (kind === undefined || kind === 'or' || kind === 'close') break;
			tests.push(this.#one());
		}
		if (tests.length === 0) throw new Unreadable('Unexpected end, expected a word to look for');
		return (row, at) => tests.every((test) => test(row, at));
	}

	#one(): Predicate {
		const token = this.tokens[this.#at++];
		if (token?.kind === 'not') {
			const test = this.#one();
			return (row, at) => !test(row, at);
		}
		if (token?.kind === 'open') {
			const test = this.#alternatives();
			if (this.tokens[this.#at++]?.kind !== 'close')
				throw new Unreadable('Unexpected end, expected ) to close the bracket');
			return test;
		}
		if (token?.kind !== 'term') throw new Unreadable('Unexpected end, expected a word to look for');
		return term(token.key, token.value);
	}
}

function term(key: string | null, value: string): Predicate {
	if (key !== null) {
		const reader = keys[key.toLowerCase()];
		if (!reader)
			throw new Unreadable(
				`Unexpected “${key}:”, expected one of ${queryKeys.map((k) => `${k}:`).join(', ')}`
			);
		const read = reader(value);
		if (typeof read === 'string') throw new Unreadable(read);
		return read;
	}
	const read = numeric(value);
	if (typeof read === 'string') throw new Unreadable(read);
	if (read) return read;
	const wanted = value.toLowerCase();
	return (row) => row.haystack.includes(wanted);
}

/**
 * Reads a search: words and "phrases" (all must be there), `or`, brackets, `-` for "not", `is:due`, `section:networking`, `form:cloze`, `flag:2`,
 * `stability<7`, `retrievability<80%`, `due<=3` (days from today). Empty text finds everything.
 */
export function parseQuery(text: string): ParsedQuery {
	if (text.trim() === '') return { ok: true, test: () => true };
	const found = tokens(text);
	if (typeof found === 'string') return { ok: false, problem: { message: found } };
	try {
		return { ok: true, test: new Reading(found).whole() };
	} catch (error) {
		if (error instanceof Unreadable) return { ok: false, problem: { message: error.message } };
		throw error;
	}
}
