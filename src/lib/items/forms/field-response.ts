import type { FieldFact } from '../../notes/types';
import { containerOf, isChosenName } from '../knowledge/fields';
import type { Item, Option } from '../types';
import { counted, WRONG } from './choose-several';
import { common, seeded, type FormContext } from './context';
import { code } from './field-choices';

/** Which fields a container holds, against fields that stand elsewhere in the block and nowhere in it. */
export function fieldResponse(
	fact: FieldFact,
	block: readonly FieldFact[],
	name: string,
	ctx: FormContext
): Item | null {
	const inside = block.filter((f) => containerOf(f.parent) === fact.key && !isChosenName(f));
	const keys = new Set(inside.map((f) => f.key));
	if (block.filter((f) => f.key === fact.key).length > 1) return null;
	const seen = new Set<string>();
	const outside = block.filter(
		(f) =>
			!keys.has(f.key) &&
			f.key !== fact.key &&
			!isChosenName(f) &&
			!fact.path.split('.').some((p) => p.replace(/\[\]/g, '') === f.key) &&
			!f.path
				.split('.')
				.some((p, i, all) => i < all.length - 1 && p.replace(/\[\]/g, '') === fact.key) &&
			!seen.has(f.key) &&
			seen.add(f.key)
	);
	const elsewhere = new Set(
		block.filter((f) => containerOf(f.parent) !== fact.key).map((f) => f.key)
	);
	const own = inside.filter((f) => !elsewhere.has(f.key));
	const size = own.length >= 3 ? 3 : 2;
	if (own.length < size || outside.length < WRONG) return null;
	const right = seeded(own, (f) => f.key, fact.id).slice(0, size);
	const wrong = seeded(outside, (f) => f.key, fact.id).slice(0, WRONG);
	const place = (f: FieldFact) =>
		f.parent === ''
			? `${code(f.key)} belongs at the top level.`
			: `${code(f.key)} belongs inside ${code(containerOf(f.parent))}.`;
	const stem = `In ${name}, which of these fields belong inside ${code(fact.key)}? ${counted(size)}`;
	const options: Option[] = [...right, ...wrong].map((f) => ({
		text: code(f.key),
		correct: right.includes(f),
		rationale: place(f)
	}));
	return {
		...common(
			fact,
			'multiple-response',
			1,
			stem,
			'field/choose',
			[fact],
			right.map(place).join(' ')
		),
		options: seeded(options, (o) => o.text, `${ctx.seed}|${fact.id}|choose`)
	};
}
