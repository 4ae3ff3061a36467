import type { CommandParameterFact } from '../../notes/types';
import { hash32 } from '../../core/hash';
import { containsWords, contentStems } from '../language/tokens';
import { wishOf } from '../stems/goal';
import type { Item } from '../types';
import { codeBlank } from './command-parts';
import { common } from './context';

export const prose = (flag: string) => flag.replace(/^-+/, '').replace(/-/g, ' ');

/** One of a few words the tool knows ("FARGATE", "true", "json"), not a name that the author of the example chose. */
export const isSetting = (value: string) =>
	/^(?:[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*|true|false|json|yaml|text|table|wide|none|all|always|never)$/.test(
		value
	) && value.length > 3;

/** The value tells which option stands before it: it repeats a word of the flag, or is of a kind that only such a flag takes. */
const points = (flag: string, value: string) =>
	isSetting(value) ||
	/^(?:arn:|file:\/\/|https?:|s3:\/\/)/.test(value) ||
	[...contentStems(value)].some((w) => contentStems(prose(flag)).has(w));

/** The command with its option left out, where what is left tells which one it is. */
export function flagBlank(
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
