import { flagValue, sameValue, type FlagValue } from './grade-shorthand';
import { shellWords } from './grade-shell-words';

interface Command {
	/** Program, operation and arguments, in order. */
	readonly words: readonly string[];
	/** Flag to its values in order; an empty list is a switch. */
	readonly flags: ReadonlyMap<string, readonly string[]>;
}

const isFlag = (word: string) => /^--?[A-Za-z]/.test(word);

/** `$ `, `# ` or `> ` copied from a terminal or a page; backticks around the whole. */
const withoutPrompt = (line: string) =>
	line
		.trim()
		.replace(/^`+([^`]*)`+$/, '$1')
		.replace(/^[$#>]\s+/, '');

/** Options of the AWS CLI itself that may stand before the service. They take one value. */
const leadingOptions = new Set(
	'--region --profile --output --query --endpoint-url --ca-bundle --color --cli-read-timeout --cli-connect-timeout'.split(
		' '
	)
);

/** `--a=b` to `--a b`. */
const splitEquals = (words: readonly string[]) =>
	words.flatMap((word) => {
		const found = /^(--?[A-Za-z][\w-]*)=([\s\S]*)$/.exec(word);
		return found ? [found[1] ?? '', found[2] ?? ''] : [word];
	});

/** Flags that are seen, in this command, with no value after them. */
function switchesOf(words: readonly string[]): string[] {
	return words.filter((word, i) => {
		const next = words[i + 1];
		return isFlag(word) && (next === undefined || isFlag(next));
	});
}

/**
 * Without a model of the program, a flag that stands bare in either of the two commands is a switch; other
 * flags take one value, those of `aws` every word up to the next flag.
 */
function parse(words: readonly string[], switches: ReadonlySet<string>): Command {
	const named: string[] = [];
	const flags = new Map<string, string[]>();
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		if (!isFlag(word)) {
			named.push(word);
			continue;
		}
		const many = words[0] === 'aws' && !leadingOptions.has(word);
		const values = flags.get(word) ?? [];
		flags.set(word, values);
		for (let taken = 0; !switches.has(word) && (many || taken < 1); taken++) {
			const next = words[i + 1];
			if (next === undefined || isFlag(next)) break;
			values.push(next);
			i++;
		}
	}
	return { words: named, flags };
}

/** Words of one flag as one value, so that `a b` and `["a","b"]` agree. */
function wholeValue(words: readonly string[]): FlagValue {
	const values = words.map(flagValue);
	return values.length === 1 ? (values[0] as FlagValue) : values;
}

const shown = (words: readonly string[]) =>
	words.length === 0 ? 'no value' : `\`${words.join(' ')}\``;

interface Difference {
	/** How far the commands agree; the accepted command nearest to the typed one gives the note. */
	readonly agreement: number;
	readonly note: string;
}

function firstDifference(expected: Command, typed: Command): Difference | null {
	const count = Math.max(expected.words.length, typed.words.length);
	for (let i = 0; i < count; i++) {
		const [want, got] = [expected.words[i], typed.words[i]];
		if (want === got) continue;
		if (got === undefined) return { agreement: i, note: `Missing \`${want}\`` };
		if (want === undefined) return { agreement: i, note: `Unexpected \`${got}\`` };
		const note =
			i === 0
				? `Unknown program \`${got}\`, expected \`${want}\``
				: i < 3
					? `Unknown operation \`${got}\`, expected \`${want}\``
					: `Unexpected \`${got}\`, expected \`${want}\``;
		return { agreement: i, note };
	}
	let agreement = count;
	let note: string | null = null;
	for (const [flag, want] of expected.flags) {
		const got = typed.flags.get(flag);
		if (got === undefined) note ??= `Missing \`${flag}\``;
		else if (!sameValue(wholeValue(want), wholeValue(got)))
			note ??= `\`${flag}\` has ${shown(got)}, expected ${shown(want)}`;
		else agreement++;
	}
	for (const flag of typed.flags.keys())
		if (!expected.flags.has(flag)) note ??= `Unexpected \`${flag}\``;
	return note === null ? null : { agreement, note };
}

/**
 * Compares a typed command with the accepted ones by its words: program, operation and arguments in order,
 * flags in any order, `--a=b` as `--a b`, shorthand and JSON values as data. The note names the first difference.
 */
export function gradeCommand(
	accept: readonly string[],
	typed: string
): { readonly correct: boolean; readonly note: string | null } {
	const words = shellWords(withoutPrompt(typed));
	if (words === null) return { correct: false, note: 'A quote is left open' };
	if (words.length === 0) return { correct: false, note: null };
	const got = splitEquals(words);
	let nearest: Difference | null = null;
	for (const command of accept) {
		const want = splitEquals(shellWords(withoutPrompt(command)) ?? []);
		if (want.length === 0) continue;
		const switches = new Set([...switchesOf(want), ...switchesOf(got)]);
		const difference = firstDifference(parse(want, switches), parse(got, switches));
		if (difference === null) return { correct: true, note: null };
		if (nearest === null || difference.agreement > nearest.agreement) nearest = difference;
	}
	return { correct: false, note: nearest?.note ?? null };
}
