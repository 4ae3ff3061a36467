import type { CommandFact } from '../../notes/types';
import { BLANK } from '../language/blanks';
import { isFunctionWord, stemOf, tokens } from '../language/tokens';

const placeholder =
	/^\.{2,}$|…|^<.*>$|^\[.*\]$|^\$\{?\w|^[A-Z]+(?:[_-][A-Z]+)+$|^(?:NAME|ID|FILE|PATH|URL)$/;
/** Tools whose long options take a value or stand alone at the end. */
export const withValues =
	/^(?:aws|sam|gcloud|gsutil|bq|az|kubectl|docker|helm|terraform|eksctl|podman|oc)$/;
const prose = (flag: string) => flag.replace(/^-+/, '').replace(/-/g, ' ');

/** A name that somebody chose, an address or a file; a bare word may be a part of the tool's own language. */
const isArgument = (word: string) => /[\d./:_-]/.test(word) || /^[A-Z]/.test(word);

/** The command's values in words, or null where the words alone do not determine the command. */
export function given(fact: CommandFact): string | null {
	const rest = fact.words.slice(operationOf(fact).length);
	const tool = fact.operation[0] ?? '';
	// A bare word behind the name of a program may be the very thing to recall; so may a switch that takes no value.
	if (
		!withValues.test(tool) &&
		rest.some((w) => w.startsWith('-') || /^[a-z]+(?:-[a-z]+)*$/.test(w))
	)
		return null;
	const parts: string[] = [];
	for (let i = 0; i < rest.length; i++) {
		const word = rest[i] as string;
		if (/[|;&<>]/.test(word) || placeholder.test(word)) return null;
		if (/^--[a-z][\w-]*$/i.test(word)) {
			const next = rest[i + 1];
			if (next === undefined || next.startsWith('-')) parts.push(`the option \`${word}\``);
			else if (placeholder.test(next) || next.length > 60 || next.includes('`')) return null;
			else {
				parts.push(`${prose(word)} \`${next}\``);
				i++;
			}
		} else if (/^--[a-z][\w-]*=/.test(word)) {
			const [flag, ...value] = word.split('=');
			if (placeholder.test(value.join('=')) || word.includes('`')) return null;
			parts.push(`${prose(flag as string)} \`${value.join('=')}\``);
		} else if (word.startsWith('-')) return null;
		else if (word.includes('`')) return null;
		else if (isArgument(word)) parts.push(`\`${word}\``);
		else return null;
	}
	// Many bare words do not tell which of them is what.
	if (parts.length > 6 || parts.filter((p) => p.startsWith('`')).length > 2) return null;
	const last = parts.pop();
	if (last === undefined) return '';
	return parts.length ? `${parts.join(', ')} and ${last}` : last;
}

/** The words that name the operation, without its arguments. */
export const operationOf = (fact: Pick<CommandFact, 'operation'>): readonly string[] =>
	fact.operation;

/** "list clusters" spells `list-clusters` out. */
export const spells = (wish: string, fact: CommandFact) =>
	tokens(wish)
		.filter((w) => !isFunctionWord(w))
		.join('-') === fact.operation.at(-1);

/** Code in backticks on either side of a blank. */
export function codeBlank(words: string, at: number, length: number): string {
	const before = words.slice(0, at).trim();
	const after = words.slice(at + length).trim();
	return [before && `\`${before}\``, BLANK, after && `\`${after}\``].filter(Boolean).join(' ');
}

const interchangeable = /^(?:kubectl|oc) (?:create|apply|replace|get|describe|run)$/;

export function operationBlank(fact: CommandFact): { text: string; answer: string } | null {
	const operation = operationOf(fact);
	const answer = operation.at(-1);
	if (
		!answer ||
		operation.length < 2 ||
		answer.startsWith('-') ||
		!/^[a-z][a-z0-9-]*$/.test(answer) ||
		fact.label.trim().split(/\s+/).length < 2
	)
		return null;
	const lead = operation.slice(0, -1).join(' ');
	if (!fact.command.startsWith(`${lead} ${answer}`)) return null;
	const rest = fact.command.slice(lead.length + 1 + answer.length);
	if (rest.split(/[^A-Za-z-]+/).includes(answer)) return null;
	// `create` and `apply`, `get` and `describe` would both do.
	if (interchangeable.test(`${lead} ${answer}`)) return null;
	// The label says the word: nothing is left to recall.
	if (tokens(fact.label).some((w) => stemOf(w) === stemOf(answer))) return null;
	return { text: codeBlank(fact.command, lead.length + 1, answer.length), answer };
}
