import type { FieldFact } from '../../notes/types';
import { containerOf, isChosenName } from '../knowledge/fields';
import { sentence } from '../language/capitals';
import { seeded, type Written } from './context';
import { code, contentsOf } from './field-choices';

export const typeWord = {
	string: 'a string',
	number: 'a number',
	boolean: 'a boolean',
	array: 'an array',
	object: 'an object',
	null: 'null'
} as const;

/** One key with two types in two places: each type is false of the other place. */
export function typeTruth(
	fact: FieldFact,
	same: readonly FieldFact[],
	name: string,
	inside: string
): Written['truths'] {
	const twin = same.find((f) => f.valueType !== fact.valueType && f.parent !== fact.parent);
	if (!twin || same.some((f) => f.parent === fact.parent && f.valueType !== fact.valueType))
		return [];
	const say = (where: string, type: FieldFact['valueType']) =>
		sentence(`in ${name}, ${code(fact.key)} takes ${typeWord[type]} ${where}`);
	const there = twin.parent ? `inside ${code(containerOf(twin.parent))}` : 'at the top level';
	return [
		{
			fact,
			pattern: 'truth/type',
			right: { stem: say(inside, fact.valueType), rationale: say(inside, fact.valueType) },
			wrong: {
				stem: say(inside, twin.valueType),
				rationale: say(inside, fact.valueType),
				repair: { wrong: typeWord[twin.valueType], right: typeWord[fact.valueType] },
				whyNot: say(there, twin.valueType)
			}
		}
	];
}

/** The field moved into another container of the block that does not hold it anywhere. */
export function placeTruth(
	fact: FieldFact,
	block: readonly FieldFact[],
	same: readonly FieldFact[],
	name: string,
	placed: string,
	inside: string
): Written['truths'] {
	const container = containerOf(fact.parent);
	const wrong = seeded(
		block.filter(
			(f) =>
				(f.valueType === 'array' || f.valueType === 'object') &&
				!isChosenName(f) &&
				f.key !== container &&
				f.key !== fact.key &&
				block.some((g) => containerOf(g.parent) === f.key) &&
				!same.some(
					(s) => containerOf(s.parent) === f.key || s.path.split(/[.[\]]+/).includes(f.key)
				)
		),
		(f) => f.id,
		fact.id
	)[0];
	if (!wrong) return [];
	const say = (where: string) => sentence(`in ${name}, ${code(fact.key)} belongs ${where}`);
	return [
		{
			fact,
			pattern: 'truth/field',
			right: container ? { stem: say(inside), rationale: placed } : null,
			wrong: {
				stem: say(`inside ${code(wrong.key)}`),
				rationale: placed,
				repair: container
					? { wrong: code(wrong.key), right: code(container) }
					: { wrong: `inside ${code(wrong.key)}`, right: inside },
				whyNot: contentsOf(wrong.key, block),
				contrast: container ? contentsOf(container, block, fact.key) : undefined
			}
		}
	];
}
