import type { CommandFact } from '../../notes/types';
import { hash32 } from '../../core/hash';
import { BLANK } from '../language/blanks';
import { capitalise } from '../language/capitals';
import { imperative } from '../language/imperative';
import { contentStems, isFunctionWord, stemOf, tokens } from '../language/tokens';
import { overlap } from '../knowledge/overlap';
import type { Item } from '../types';
import { common, seeded, type FormContext, type Written } from './context';
import { clangs } from './leak';

const toolNames: Readonly<Record<string, string>> = {
	aws: 'AWS CLI',
	gcloud: 'gcloud',
	az: 'Azure CLI'
};
const placeholder = /^\.{2,}$|…|^<.*>$|^\[.*\]$|^\$\{?\w/;
const prose = (flag: string) => flag.replace(/^-+/, '').replace(/-/g, ' ');

/** The command's values in words, or null where the words alone do not determine the command. */
function given(fact: CommandFact): string | null {
	const rest = fact.words.slice(operationOf(fact).length);
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
		else parts.push(`\`${word}\``);
	}
	if (parts.length > 6) return null;
	const last = parts.pop();
	if (last === undefined) return '';
	return parts.length ? `${parts.join(', ')} and ${last}` : last;
}

/** The words that name the operation: all of them for the clouds' tools, tool and sub-command for others. */
export function operationOf(fact: Pick<CommandFact, 'operation'>): readonly string[] {
	return /^(?:aws|gcloud|az|gsutil)$/.test(fact.operation[0] ?? '')
		? fact.operation
		: fact.operation.slice(0, 2);
}

export function commandItems(fact: CommandFact, ctx: FormContext): Written {
	const items: Item[] = [];
	const tool = fact.operation[0] ?? fact.words[0] ?? '';
	const wish = imperative(fact.label);
	const shown = toolNames[tool] ?? `\`${tool}\``;
	const explained = `${capitalise(wish ?? fact.label)}: \`${fact.command}\`.`;
	const oneLine =
		!fact.command.includes('\n') && fact.command.length <= 300 && !fact.command.includes('`');
	if (!oneLine || fact.words.length < 2) {
		ctx.skip(fact, 'command', 'the block is not one command on one line');
		return { items, truths: [] };
	}
	// Two commands under one label cannot both be "the" answer.
	const twins = ctx.knowledge.commands
		.labelled(fact.label)
		.filter((f) => f.command !== fact.command);
	const details = given(fact);
	if (wish && details !== null && twins.length === 0) {
		const patterns = details
			? [
					`${capitalise(wish)}, with ${details}. Type the ${shown} command.`,
					`Type the ${shown} command to ${wish}, with ${details}.`,
					`Which ${shown} command would you type to ${wish}, given ${details}?`
				]
			: [
					`Type the ${shown} command to ${wish}.`,
					`${capitalise(wish)}: type the ${shown} command.`,
					`Which ${shown} command would you type to ${wish}?`
				];
		const at = hash32(`${fact.id}#command`) % patterns.length;
		items.push({
			...common(fact, 'command', 1, patterns[at] as string, `command/${at}`, [fact], explained),
			difficulty: 'apply',
			accept: [fact.command]
		});
	} else
		ctx.skip(
			fact,
			'command',
			wish
				? 'the label does not determine every word of the command'
				: 'the label does not say what the command does'
		);
	if (wish) {
		items.push({
			...common(
				fact,
				'flashcard',
				1,
				`Which ${shown} command would you use to ${wish}?`,
				'command/card',
				[fact],
				explained
			),
			back: `\`${fact.command}\``,
			reverse: null
		});
		const choice = commandChoice(fact, wish, shown, ctx, explained);
		if (choice) items.push(choice);
	} else if (fact.label.trim().split(/\s+/).length > 1)
		items.push({
			...common(
				fact,
				'flashcard',
				1,
				`Which command do the notes give for “${capitalise(fact.label.replace(/[“”:]/g, ''))}”?`,
				'command/label',
				[fact],
				explained
			),
			back: `\`${fact.command}\``,
			reverse: null
		});
	const spelled = wish
		? tokens(wish)
				.filter((w) => !isFunctionWord(w))
				.join('-')
		: '';
	const blank =
		spelled === fact.operation.at(-1) || !fact.label.trim() ? null : operationBlank(fact);
	if (blank && wish)
		items.push({
			...common(
				fact,
				'cloze',
				1,
				`${capitalise(wish)}: ${blank.text}`,
				'cloze/operation',
				[fact],
				explained
			),
			accept: [blank.answer]
		});
	else if (blank)
		items.push({
			...common(
				fact,
				'cloze',
				1,
				`${capitalise(fact.label)}: ${blank.text}`,
				'cloze/operation',
				[fact],
				explained
			),
			accept: [blank.answer]
		});
	return { items, truths: [] };
}

/** Code in backticks on either side of a blank. */
export function codeBlank(words: string, at: number, length: number): string {
	const before = words.slice(0, at).trim();
	const after = words.slice(at + length).trim();
	return [before && `\`${before}\``, BLANK, after && `\`${after}\``].filter(Boolean).join(' ');
}

function operationBlank(fact: CommandFact): { text: string; answer: string } | null {
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
	// The label says the word: nothing is left to recall.
	if (tokens(fact.label).some((w) => stemOf(w) === stemOf(answer))) return null;
	return { text: codeBlank(fact.command, lead.length + 1, answer.length), answer };
}

/** Which command does it: options are commands of the same tool whose labels say something else. */
function commandChoice(
	fact: CommandFact,
	wish: string,
	shown: string,
	ctx: FormContext,
	explained: string
): Item | null {
	const operation = operationOf(fact).join(' ');
	const label = contentStems(fact.label);
	const pool = seeded(
		ctx.knowledge.commands
			.ofTool(fact.operation)
			.filter(
				(f) =>
					operationOf(f).join(' ') !== operation &&
					operationOf(f).length === operationOf(fact).length
			)
			.slice(0, 200),
		(f) => f.id,
		fact.id
	);
	const others: CommandFact[] = [];
	for (const f of pool) {
		if (others.length >= 3) break;
		if (
			!imperative(f.label) ||
			overlap(contentStems(f.label), label) >= 0.6 ||
			f.command.length > 120
		)
			continue;
		if (others.some((o) => operationOf(o).join(' ') === operationOf(f).join(' '))) continue;
		others.push(f);
	}
	if (others.length < 2) return null;
	const stem = `Which ${shown} operation would you use to ${wish}?`;
	const text = (f: CommandFact) => `\`${operationOf(f).join(' ')}\``;
	if (clangs(stem, text(fact), others.map(text))) return null;
	return {
		...common(fact, 'single-choice', 1, stem, 'command/choice', [fact], explained),
		options: seeded([fact, ...others], (f) => f.id, `${ctx.seed}|${fact.id}`).map((f) => ({
			text: text(f),
			correct: f === fact,
			rationale: `${text(f)} is the one to ${imperative(f.label)}.`
		}))
	};
}
