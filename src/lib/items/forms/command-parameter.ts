import type { CommandParameterFact } from '../../notes/types';
import { hash32 } from '../../core/hash';
import { capitalise } from '../language/capitals';
import { imperative } from '../language/imperative';
import { containsWords, contentStems } from '../language/tokens';
import type { Item, Option } from '../types';
import { codeBlank, operationOf } from './command';
import { common, seeded, type FormContext, type Written } from './context';

const prose = (flag: string) => flag.replace(/^-+/, '').replace(/-/g, ' ');
const bareLeads = [
	'Complete the command',
	'One option is missing here',
	'Write the missing option',
	'Which option goes into the gap?'
] as const;
const goalLeads: readonly ((wish: string) => string)[] = [
	(wish) => `Complete the command to ${wish}`,
	(wish) => `One option is missing from the command to ${wish}`,
	(wish) => `Write the missing option of the command to ${wish}`,
	(wish) => `To ${wish}, which option goes into the gap?`
];
const placeholder = /^\.{2,}$|…/;

export function parameterItems(fact: CommandParameterFact, ctx: FormContext): Written {
	const items: Item[] = [];
	const operation = operationOf(fact).join(' ');
	const wish = imperative(fact.label);
	const value =
		fact.value !== null &&
		!placeholder.test(fact.value) &&
		!fact.value.includes('`') &&
		fact.value.length <= 50
			? fact.value
			: null;
	const long = fact.flag.startsWith('--');
	const explained = value
		? `In \`${operation}\`, the option \`${fact.flag}\` takes \`${value}\`.`
		: `\`${fact.flag}\` is an option of \`${operation}\`.`;
	const oneLine =
		!fact.command.includes('\n') && !fact.command.includes('`') && fact.command.length <= 300;
	const at = !oneLine
		? -1
		: ` ${fact.command}`.search(
				new RegExp(`\\s${fact.flag.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[\\s=]|$)`)
			);
	if (
		oneLine &&
		at >= 0 &&
		fact.command.split(/[\s=]+/).filter((w) => w === fact.flag).length === 1
	) {
		const told = wish !== null && containsWords(wish, prose(fact.flag));
		const way = hash32(`${fact.id}#lead`) % 4;
		const lead = told || !wish ? (bareLeads[way] as string) : (goalLeads[way]?.(wish) as string);
		if (long || value)
			items.push({
				...common(
					fact,
					'cloze',
					1,
					`${lead}${lead.endsWith('?') ? '' : ':'} ${codeBlank(fact.command, at, fact.flag.length)}`,
					'cloze/flag',
					[fact],
					explained
				),
				accept: [fact.flag]
			});
	}
	// The operation mostly says what the label says; only then is the label left out.
	const said = contentStems(operation.replace(/-/g, ' '));
	const goal = wish && [...contentStems(wish)].some((w) => !said.has(w)) ? ` to ${wish}` : '';
	const obvious =
		value !== null && [...contentStems(value)].some((w) => contentStems(prose(fact.flag)).has(w));
	if (long && value) {
		const stems = [
			`In the command \`${operation}\`${goal}, which option takes the value \`${value}\`?`,
			`Which option of \`${operation}\` is given \`${value}\`${goal ? ` in the command${goal}` : ' in the notes'}?`,
			`\`${value}\` is the value of which option in the command \`${operation}\`${goal}?`
		];
		const pick = hash32(`${fact.id}#flag`) % stems.length;
		const stem = stems[pick] as string;
		// The same value may stand behind two flags of the command.
		const twins = ctx.knowledge.commands
			.parametersOf(fact.command)
			.filter((f) => f.value === fact.value);
		if (!obvious && twins.length === 1) {
			items.push({
				...common(fact, 'typed', 1, stem, `flag/value-${pick}`, [fact], explained),
				accept: [fact.flag, fact.flag.replace(/^-+/, '')]
			});
			const choice = flagChoice(fact, value, stem, `flag/value-${pick}`, ctx, explained);
			if (choice) items.push(choice);
		}
	}
	if (value && !obvious && !/[=]/.test(fact.flag))
		items.push({
			...common(
				fact,
				'flashcard',
				1,
				`In the command \`${operation}\`${wish ? ` to ${wish}` : ''}, which value does \`${fact.flag}\` take?`,
				'flag/card',
				[fact],
				explained
			),
			back: `\`${value}\``,
			reverse: null
		});
	const other = value ? flagsWithOtherValue(fact, ctx)[0] : undefined;
	const truth =
		value && other && !obvious
			? {
					fact,
					pattern: 'truth/flag',
					right: {
						stem: capitalise(
							`In the command \`${operation}\`${goal}, the option \`${fact.flag}\` takes \`${value}\`.`
						),
						rationale: explained
					},
					wrong: {
						stem: capitalise(
							`In the command \`${operation}\`${goal}, the option \`${other.flag}\` takes \`${value}\`.`
						),
						rationale: explained,
						repair: { wrong: other.flag, right: fact.flag },
						whyNot: `In this command \`${other.flag}\` takes \`${other.value}\`.`
					}
				}
			: null;
	return { items, truths: truth ? [truth] : [] };
}

const flagsWithOtherValue = (fact: CommandParameterFact, ctx: FormContext) =>
	seeded(
		ctx.knowledge.commands
			.parametersOf(fact.command)
			.filter(
				(f) =>
					f.flag !== fact.flag &&
					f.value !== null &&
					f.value !== fact.value &&
					!f.value.includes('`') &&
					f.value.length <= 60 &&
					!placeholder.test(f.value)
			),
		(f) => f.id,
		fact.id
	);

function flagChoice(
	fact: CommandParameterFact,
	value: string,
	stem: string,
	pattern: string,
	ctx: FormContext,
	explained: string
): Item | null {
	const own = flagsWithOtherValue(fact, ctx);
	// A flag of another command is false here only because this command does not carry it.
	const foreign = ctx.knowledge.commands
		.flags(fact)
		.filter(
			(f) =>
				f.command !== fact.command &&
				f.value !== null &&
				f.value !== value &&
				f.flag.startsWith('--') &&
				!fact.flags.includes(f.flag) &&
				contentShare(f.flag, fact.flag) === 0
		);
	const others = [...own.filter((f) => f.flag.startsWith('--')), ...foreign].slice(0, 3);
	// Options of other commands alone would be told apart by the command, not by what they do.
	if (others.length < 2 || own.length === 0) return null;
	const options: Option[] = seeded([fact, ...others], (f) => f.flag, `${ctx.seed}|${fact.id}`).map(
		(f) => ({
			text: `\`${f.flag}\``,
			correct: f === fact,
			rationale:
				f === fact
					? explained
					: f.command === fact.command
						? `\`${f.flag}\` takes \`${f.value}\` in this command.`
						: `\`${f.flag}\` is an option of \`${operationOf(f).join(' ')}\` in the notes.`
		})
	);
	return { ...common(fact, 'single-choice', 1, stem, pattern, [fact], explained), options };
}

function contentShare(a: string, b: string): number {
	const x = contentStems(a);
	return [...contentStems(b)].filter((w) => x.has(w)).length;
}
