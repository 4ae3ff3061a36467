import type { FieldFact } from '../../notes/types';
import { withArticle } from '../language/articles';
import { sentence } from '../language/capitals';
import type { Item, Option } from '../types';
import { common, seeded, type FormContext } from './context';

export const code = (key: string) => `\`${key}\``;

/** The field that a path ends in, without the brackets of an array. */
export const containerOf = (path: string) =>
	path.replace(/\[\]$/, '').split('.').at(-1)?.replace(/\[\]$/, '') ?? '';

export const listOf = (parts: readonly string[]) =>
	parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export function parentChoice(
	fact: FieldFact,
	container: string,
	block: readonly FieldFact[],
	stem: string,
	pattern: string,
	ctx: FormContext,
	placed: string
): Item | null {
	const ancestors = new Set(fact.path.split('.').map((p) => p.replace(/\[\]/g, '')));
	const seen = new Set<string>();
	const pool = block.filter(
		(f) =>
			(f.valueType === 'array' || f.valueType === 'object') &&
			!ancestors.has(f.key) &&
			!seen.has(f.key) &&
			seen.add(f.key)
	);
	// An ancestor further up would be right as well, so only fields off the path can be false.
	const others = seeded(pool, (f) => f.key, fact.id).slice(0, 3);
	if (others.length < 2) return null;
	return {
		...common(fact, 'single-choice', 1, stem, pattern, [fact], placed),
		options: seeded(
			[container, ...others.map((f) => f.key)],
			(k) => k,
			`${ctx.seed}|${fact.id}`
		).map((key) => {
			const held = [
				...new Set(block.filter((f) => containerOf(f.parent) === key).map((f) => code(f.key)))
			].slice(0, 4);
			return {
				text: code(key),
				correct: key === container,
				rationale:
					key === container
						? placed
						: held.length
							? `${code(key)} holds ${listOf(held)}.`
							: `${code(key)} holds plain values, no fields.`
			};
		})
	};
}

/** For a field of the outermost object: the fields it might be thought to stand in. */
export function topChoice(
	fact: FieldFact,
	block: readonly FieldFact[],
	where: string,
	ctx: FormContext,
	placed: string
): Item | null {
	const seen = new Set<string>();
	const homes = block.filter(
		(f) =>
			f.key !== fact.key &&
			!seen.has(f.key) &&
			seen.add(f.key) &&
			block.some((g) => containerOf(g.parent) === f.key)
	);
	const others = seeded(homes, (f) => f.key, fact.id).slice(0, 3);
	if (others.length < 2) return null;
	const stem = `${where.replace(/^in/, 'In')}, where does ${code(fact.key)} stand?`;
	const held = (key: string) =>
		listOf(
			[
				...new Set(block.filter((f) => containerOf(f.parent) === key).map((f) => code(f.key)))
			].slice(0, 4)
		);
	return {
		...common(fact, 'single-choice', 1, stem, 'field/top', [fact], placed),
		options: seeded([null, ...others], (f) => f?.key ?? '', `${ctx.seed}|${fact.id}`).map((f) => ({
			text: f ? `Inside ${code(f.key)}` : 'At the top level',
			correct: f === null,
			rationale: f ? `${code(f.key)} holds ${held(f.key)}.` : placed
		}))
	};
}

const kinds = ['string', 'number', 'boolean', 'array', 'object'] as const;

export function typeChoice(
	fact: FieldFact,
	same: readonly FieldFact[],
	block: readonly FieldFact[],
	where: string,
	container: string,
	ctx: FormContext,
	typed: string
): Item | null {
	const twinOther = same.some((f) => f.valueType !== fact.valueType);
	// That an object is an object is read off its children; worth asking are scalars, plain lists, and a key with two types.
	const parent = block.some((g) => containerOf(g.parent) === fact.key);
	if (fact.valueType === 'null' || (!twinOther && (parent || fact.valueType === 'string')))
		return null;
	const at =
		same.length > 1 ? (container ? ` inside ${code(container)}` : ' at the top level') : '';
	if (same.length > 1 && same.filter((f) => containerOf(f.parent) === container).length > 1)
		return null;
	const others = seeded(
		kinds.filter((k) => k !== fact.valueType),
		(k) => k,
		fact.id
	).slice(0, 3);
	const stem = sentence(`${where}, which type of value does ${code(fact.key)} have${at}`).replace(
		/\.$/,
		'?'
	);
	const options: Option[] = [fact.valueType, ...others]
		.sort(
			(a, b) =>
				kinds.indexOf(a as (typeof kinds)[number]) - kinds.indexOf(b as (typeof kinds)[number])
		)
		.map((k) => {
			const holder = block.find((f) => f.valueType === k && f.key !== fact.key);
			const twin = same.find((f) => f !== fact && f.valueType === k);
			return {
				text: sentence(withArticle(k)).replace(/\.$/, ''),
				correct: k === fact.valueType,
				rationale:
					k === fact.valueType
						? fact.value !== null
							? `The notes write ${code(`${fact.key}: ${fact.valueType === 'string' ? `"${fact.value}"` : fact.value}`.replace(/`/g, ''))}, ${withArticle(k)}.`
							: typed
						: twin
							? sentence(
									`${withArticle(k)} is what ${code(twin.key)} has ${twin.parent === '' ? 'at the top level' : `inside ${code(containerOf(twin.parent))}`}`
								)
							: holder
								? sentence(`${withArticle(k)} is what ${code(holder.key)} has`)
								: `None of the fields here is ${withArticle(k)}.`
			};
		});
	return { ...common(fact, 'single-choice', 3, stem, 'field/type', [fact], typed), options };
}
