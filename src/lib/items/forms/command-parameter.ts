import type { CommandParameterFact } from '../../notes/types';

import { contentStems } from '../language/tokens';
import type { Item, Option } from '../types';
import { flagBlank, isSetting, prose } from './command-flag-blank';
import { operationOf, withValues } from './command-parts';
import { common, seeded, type FormContext, type Written } from './context';

const placeholder = /^\.{2,}$|…|^<.*>$|^\[.*\]$|^\$/;

const usable = (value: string | null): value is string =>
	value !== null && !placeholder.test(value) && !value.includes('`') && value.length <= 60;

/** Behind `--mixed` in `git reset --mixed HEAD` stands no value of it, and nothing in the line tells. */
const takesValue = (fact: CommandParameterFact) =>
	withValues.test(fact.operation[0] ?? '') || fact.command.includes(`${fact.flag}=`);

export function parameterItems(fact: CommandParameterFact, ctx: FormContext): Written {
	if (!takesValue(fact)) {
		ctx.skip(fact, 'typed', 'the option may stand alone, and the word behind it be an argument');
		return { items: [], truths: [] };
	}
	const items: Item[] = [];
	const operation = operationOf(fact).join(' ');
	const value = usable(fact.value) ? fact.value : null;
	const long = fact.flag.startsWith('--');
	const explained = value
		? `In \`${operation}\`, the option \`${fact.flag}\` takes a value such as \`${value}\`.`
		: `\`${fact.flag}\` is an option of \`${operation}\`.`;
	const cloze = flagBlank(fact, value, explained);
	if (cloze) items.push(cloze);
	if (!long || !value || !isSetting(value) || !isOnlyFlag(fact, ctx)) {
		if (items.length === 0)
			ctx.skip(fact, 'typed', 'the value is a name of the example and does not tell the option');
		return { items, truths: [] };
	}
	const stem = `Which option of \`${operation}\` takes a value such as \`${value}\`?`;
	items.push({
		...common(fact, 'typed', 1, stem, 'flag/value', [fact], explained),
		accept: [fact.flag, fact.flag.replace(/^-+/, '')]
	});
	const choice = flagChoice(fact, value, stem, ctx, explained);
	if (choice) items.push(choice);
	return { items, truths: [] };
}

/** The value does not stand behind a second option, and does not spell the option out. */
const isOnlyFlag = (fact: CommandParameterFact, ctx: FormContext) =>
	![...contentStems(fact.value ?? '')].some((w) => contentStems(prose(fact.flag)).has(w)) &&
	ctx.knowledge.commands.parametersOf(fact.command).filter((f) => f.value === fact.value).length ===
		1;

const flagsWithOtherValue = (fact: CommandParameterFact, ctx: FormContext) =>
	seeded(
		ctx.knowledge.commands
			.parametersOf(fact.command)
			.filter((f) => f.flag !== fact.flag && f.value !== fact.value && usable(f.value)),
		(f) => f.id,
		fact.id
	);

function flagChoice(
	fact: CommandParameterFact,
	value: string,
	stem: string,
	ctx: FormContext,
	explained: string
): Item | null {
	// Options of other commands could be told apart by the command alone.
	const others = flagsWithOtherValue(fact, ctx)
		.filter((f) => f.flag.startsWith('--'))
		.slice(0, 3);
	if (others.length < 2) return null;
	const options: Option[] = seeded([fact, ...others], (f) => f.flag, `${ctx.seed}|${fact.id}`).map(
		(f) => ({
			text: `\`${f.flag}\``,
			correct: f === fact,
			rationale: f === fact ? explained : `\`${f.flag}\` takes a value such as \`${f.value}\`.`
		})
	);
	return { ...common(fact, 'single-choice', 1, stem, 'flag/value', [fact], explained), options };
}
