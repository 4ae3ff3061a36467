import type { FieldFact } from '../../notes/types';
import { withArticle } from '../language/articles';
import { sentence } from '../language/capitals';
import { containerOf, isChosenName } from '../knowledge/fields';
import type { Item, Option } from '../types';
import { common, seeded, type FormContext } from './context';

export const code = (key: string) => `\`${key}\``;

export const listOf = (parts: readonly string[]) =>
	parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What stands in a container, or that nothing does, as the reason why another field does not. */
export function contentsOf(
	key: string,
	block: readonly FieldFact[],
	asked: string | null = null
): string {
	const held = [
		...new Set(block.filter((f) => containerOf(f.parent) === key).map((f) => code(f.key)))
	]
		.sort((a, b) => Number(b === code(asked ?? '')) - Number(a === code(asked ?? '')))
		.slice(0, 4);
	return held.length
		? `${code(key)} holds ${listOf(held)}.`
		: `${code(key)} holds plain values, no fields.`;
}

export function parentChoice(
	fact: FieldFact,
	container: string,
	block: readonly FieldFact[],
	stem: string,
	ctx: FormContext,
	placed: string
): Item | null {
	const ancestors = new Set(fact.path.split('.').map((p) => p.replace(/\[\]/g, '')));
	const seen = new Set<string>();
	const pool = block.filter(
		(f) =>
			(f.valueType === 'array' || f.valueType === 'object') &&
			!isChosenName(f) &&
			!ancestors.has(f.key) &&
			!seen.has(f.key) &&
			seen.add(f.key)
	);
	// An ancestor further up would be right as well, so only fields off the path can be false.
	const others = seeded(pool, (f) => f.key, fact.id).slice(0, 3);
	if (others.length < 2) return null;
	return {
		...common(fact, 'single-choice', 1, stem, 'field/parent', [fact], placed),
		options: seeded(
			[container, ...others.map((f) => f.key)],
			(k) => k,
			`${ctx.seed}|${fact.id}`
		).map((key) => ({
			text: code(key),
			correct: key === container,
			rationale: key === container ? placed : contentsOf(key, block)
		}))
	};
}

/** For a field of the outermost object: the fields it might be thought to stand in. */
export function topChoice(
	fact: FieldFact,
	block: readonly FieldFact[],
	name: string,
	ctx: FormContext,
	placed: string
): Item | null {
	const seen = new Set<string>();
	const homes = block.filter(
		(f) =>
			f.key !== fact.key &&
			!isChosenName(f) &&
			!seen.has(f.key) &&
			seen.add(f.key) &&
			block.some((g) => containerOf(g.parent) === f.key)
	);
	const others = seeded(homes, (f) => f.key, fact.id).slice(0, 3);
	if (others.length < 2) return null;
	const stem = `Where in ${name} does ${code(fact.key)} belong?`;
	return {
		...common(fact, 'single-choice', 1, stem, 'field/top', [fact], placed),
		options: seeded([null, ...others], (f) => f?.key ?? '', `${ctx.seed}|${fact.id}`).map((f) => ({
			text: f ? `Inside ${code(f.key)}` : 'At the top level',
			correct: f === null,
			rationale: f ? contentsOf(f.key, block) : placed
		}))
	};
}

const kinds = ['string', 'number', 'boolean', 'array', 'object'] as const;

/** The type is worth asking where it cannot be read off the children and another type would be thinkable. */
export function typeChoice(
	fact: FieldFact,
	same: readonly FieldFact[],
	block: readonly FieldFact[],
	name: string,
	ctx: FormContext,
	typed: string
): Item | null {
	const container = containerOf(fact.parent);
	const twinOther = same.some((f) => f.valueType !== fact.valueType);
	const parent = block.some((g) => containerOf(g.parent) === fact.key);
	if (fact.valueType === 'null' || (!twinOther && (parent || fact.valueType === 'string')))
		return null;
	// Kubernetes takes a number or a name for many a port and quantity, other formats one string or a list of them.
	if (/^a Kubernetes/.test(name) && /^(?:number|string)$/.test(fact.valueType)) return null;
	if (/^(?:an IAM policy|a Docker Compose|a GitHub)/.test(name)) return null;
	if (same.length > 1 && same.filter((f) => containerOf(f.parent) === container).length > 1)
		return null;
	const others = seeded(
		kinds.filter((k) => k !== fact.valueType),
		(k) => k,
		fact.id
	).slice(0, 3);
	const at =
		same.length > 1 ? (container ? ` inside ${code(container)}` : ' at the top level') : '';
	const stem = `In ${name}, which type of value does ${code(fact.key)} take${at}?`;
	const options: Option[] = [fact.valueType, ...others]
		.sort(
			(a, b) =>
				kinds.indexOf(a as (typeof kinds)[number]) - kinds.indexOf(b as (typeof kinds)[number])
		)
		.map((k) => {
			const holder = block.find((f) => f.valueType === k && f.key !== fact.key);
			const twin = same.find((f) => f !== fact && f.valueType === k);
			const shown = fact.valueType === 'string' ? `"${fact.value}"` : fact.value;
			return {
				text: sentence(withArticle(k)).replace(/\.$/, ''),
				correct: k === fact.valueType,
				rationale:
					k === fact.valueType
						? fact.value !== null && !fact.value.includes('`')
							? `It is written ${code(`${fact.key}: ${shown}`)}, with ${withArticle(k)}.`
							: typed
						: twin
							? sentence(
									`${withArticle(k)} is what ${code(twin.key)} takes ${twin.parent === '' ? 'at the top level' : `inside ${code(containerOf(twin.parent))}`}`
								)
							: holder
								? sentence(`${withArticle(k)} is what ${code(holder.key)} takes`)
								: `None of the fields here takes ${withArticle(k)}.`
			};
		});
	return { ...common(fact, 'single-choice', 3, stem, 'field/type', [fact], typed), options };
}
