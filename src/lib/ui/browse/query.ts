import { itemForms } from '../../core/item-forms';
import { flagNames } from '../shared/flag-names';
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

const dayMs = 86_400_000;

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
	due: ({ card }, { today, nowMs }) => {
		if (card.queue === 'review') return card.due - today;
		return card.queue === 'learning' ? Math.max(0, Math.floor((card.due - nowMs) / dayMs)) : null;
	}
};

const numberNames = Object.keys(numbers);

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

/** By `Card.flag`: "none", "red", "amber" … */
export const flagWords = flagNames.map((name, flag) =>
	flag === 0 ? 'none' : name.replace(/ flag$/, '').toLowerCase()
);
const flagDigits = flagNames.map((_, flag) => String(flag));

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
		const wanted = value.toLowerCase();
		const named = flagWords.indexOf(wanted);
		const flag = named >= 0 ? named : flagDigits.indexOf(wanted);
		if (flag >= 0) return ({ card }) => card.flag === flag;
		const told = /^[<>=]/.test(value) ? compared('flag', value) : null;
		return told ?? oneOf('flag', value, [...flagWords, ...flagDigits]);
	},
	id: (value) => (row) => row.card.id.toLowerCase().includes(value.toLowerCase())
};

export const queryKeys = Object.keys(keys);
export const queryStates = Object.keys(states);

const compare: Readonly<Record<string, (a: number, b: number) => boolean>> = {
	'<': (a, b) => a < b,
	'<=': (a, b) => a <= b,
	'>': (a, b) => a > b,
	'>=': (a, b) => a >= b,
	'=': (a, b) => a === b
};

/** Days from today that can be named in a search for `due`. */
const dayWords: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

const amount = String.raw`-?\d+(?:\.\d+)?%?|${Object.keys(dayWords).join('|')}`;
const comparison = new RegExp(String.raw`^([a-z]+)(<=|>=|<|>|=)(${amount})$`, 'i');
const bound = new RegExp(String.raw`^(<=|>=|<|>|=)?(${amount})$`, 'i');

/** The comparison behind a name, ">2" or "3" for "=3"; null where it is none. */
function compared(name: string, text: string): Predicate | null {
	const read = numbers[name];
	const [, sign = '=', digits = ''] = bound.exec(text) ?? [];
	const test = compare[sign];
	const named = dayWords[digits.toLowerCase()];
	if (!read || !test || digits === '' || (named !== undefined && name !== 'due')) return null;
	const number = named ?? Number.parseFloat(digits);
	// A share is told in percent or as a part of 1; what is above 1 can only be percent.
	const percent = digits.endsWith('%') || (name === 'retrievability' && number > 1);
	// "stability:7" is what is shown as 7: as many decimals as were given.
	const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
	const exact = (value: number) => (sign === '=' ? Number(value.toFixed(decimals)) : value);
	return (row, at) => {
		const value = read(row, at);
		return value !== null && test(exact(percent ? value * 100 : value), number);
	};
}

/** Null where the word is no comparison: then it is looked for as text. */
function numeric(word: string): Predicate | string | null {
	const [, name = '', sign = '', digits = ''] = comparison.exec(word) ?? [];
	if (name === '') return null;
	const key = name.toLowerCase();
	if (!numberNames.includes(key))
		return `Unexpected “${name}”, expected one of ${numberNames.join(', ')}`;
	return compared(key, sign + digits) ?? noNumber(key, sign + digits);
}

const noNumber = (key: string, value: string) =>
	`Unexpected ${key}:${value}, expected a number or a comparison, as in ${key}:>2${key === 'due' ? ' or due:today' : ''}`;

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
		const name = key.toLowerCase();
		const reader = keys[name];
		if (!reader && !numberNames.includes(name))
			throw new Unreadable(
				`Unexpected “${key}:”, expected one of ${queryKeys.map((k) => `${k}:`).join(', ')}, ` +
					`or a comparison such as lapses:>2 with ${numberNames.join(', ')}`
			);
		const read = reader ? reader(value) : (compared(name, value) ?? noNumber(name, value));
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
 * Reads a search: words and "phrases" (all must be there), `or`, brackets, `-` for "not", `is:due`, `section:networking`, `form:cloze`, `flag:red`,
 * `stability<7` or `stability:<7`, `retrievability<80%`, `due:today`, `due<=3` (days from today). Empty text finds everything.
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
