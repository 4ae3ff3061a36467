import type { CommandParameterFact } from '../../notes/types';
import { hash32 } from '../../core/hash';
import { sentence } from '../language/capitals';
import { containsWords, contentStems } from '../language/tokens';
import { wishOf } from '../stems/goal';
import type { Item, Option } from '../types';
import { codeBlank, operationOf } from './command-parts';
import { common, seeded, type FormContext, type Written } from './context';

const prose = (flag: string) => flag.replace(/^-+/, '').replace(/-/g, ' ');
const placeholder = /^\.{2,}$|…|^<.*>$|^\[.*\]$|^\$/;

/** One of a few words the tool knows ("FARGATE", "true", "json"), not a name that the author of the example chose. */
const isSetting = (value: string) =>
	/^(?:[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*|true|false|json|yaml|text|table|wide|none|all|always|never)$/.test(
		value
	) && value.length > 3;

/** The value tells which option stands before it: it repeats a word of the flag, or is of a kind that only such a flag takes. */
const points = (flag: string, value: string) =>
	isSetting(value) ||
	/^(?:arn:|file:\/\/|https?:|s3:\/\/)/.test(value) ||
	[...contentStems(value)].some((w) => contentStems(prose(flag)).has(w));

const usable = (value: string | null): value is string =>
	value !== null && !placeholder.test(value) && !value.includes('`') && value.length <= 60;

export function parameterItems(fact: CommandParameterFact, ctx: FormContext): Written {
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
	const other = flagsWithOtherValue(fact, ctx)[0];
	if (!other) return { items, truths: [] };
	const say = (flag: string) =>
		sentence(`in \`${operation}\`, the option \`${flag}\` takes a value such as \`${value}\``);
	return {
		items,
		truths: [
			{
				fact,
				pattern: 'truth/flag',
				right: { stem: say(fact.flag), rationale: explained },
				wrong: {
					stem: say(other.flag),
					rationale: explained,
					repair: { wrong: `\`${other.flag}\``, right: `\`${fact.flag}\`` },
					whyNot: `\`${other.flag}\` takes a value such as \`${other.value}\`.`
				}
			}
		]
	};
}

/** The value does not stand behind a second option, and does not spell the option out. */
const isOnlyFlag = (fact: CommandParameterFact, ctx: FormContext) =>
	![...contentStems(fact.value ?? '')].some((w) => contentStems(prose(fact.flag)).has(w)) &&
	ctx.knowledge.commands.parametersOf(fact.command).filter((f) => f.value === fact.value).length ===
		1;

/** The command with its option left out, where what is left tells which one it is. */
function flagBlank(
	fact: CommandParameterFact,
	value: string | null,
	explained: string
): Item | null {
	const { command, flag } = fact;
	if (command.includes('\n') || command.includes('`') || command.length > 240) return null;
	if (command.split(/[\s=]+/).filter((w) => w === flag).length !== 1) return null;
	const at = ` ${command}`.search(
		new RegExp(`\\s${flag.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=\\s)`)
	);
	const wish = wishOf(fact.label);
	const long = flag.startsWith('--');
	const counts = value !== null && /^\d+$/.test(value) && wish !== null;
	// Behind a short option the value's kind is all there is to go by.
	if (
		at < 0 ||
		(value === null && fact.value === null) ||
		(long
			? value !== null && !counts && !points(flag, value)
			: !/^-[A-Za-z]$/.test(flag) || !/\.(?:ya?ml|json|txt|tf|conf)$/.test(value ?? ''))
	)
		return null;
	const goal = wish !== null && !containsWords(wish, prose(flag)) ? ` to ${wish}` : '';
	const leads = long
		? [`Complete the command${goal}:`, `Which option is missing from this command${goal}?`]
		: [`Which one-letter option is missing from this command${goal}?`];
	const lead = leads[hash32(`${fact.id}#lead`) % leads.length] as string;
	return {
		...common(
			fact,
			'cloze',
			1,
			`${lead} ${codeBlank(command, at, flag.length)}`,
			'cloze/flag',
			[fact],
			explained
		),
		accept: [flag]
	};
}

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
