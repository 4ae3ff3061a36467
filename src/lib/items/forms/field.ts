import { hash32 } from '../../core/hash';
import type { FieldFact } from '../../notes/types';
import { containerOf, isChosenName } from '../knowledge/fields';
import { sentence } from '../language/capitals';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';
import { code, parentChoice, topChoice, typeChoice } from './field-choices';
import { fieldResponse } from './field-response';
import { placeTruth, typeTruth, typeWord } from './field-truth';

/** Keys that a format has in many places, so that the one of the example is not the only right one. */
const anywhere =
	/^(?:name|names|type|key|id|labels|annotations|port|ports|status|description|version|metadata|spec|kind|enabled|path|state|items)$/;

/** Where a field belongs and what it takes; the values of an example are not asked, for they could be others. */
export function fieldItems(fact: FieldFact, ctx: FormContext): Written {
	const { fields } = ctx.knowledge;
	const name = fields.nameOf(fact);
	if (!name || isChosenName(fact)) {
		ctx.skip(
			fact,
			'typed',
			name
				? 'the key is a name of the example, no field of the format'
				: 'nothing names the block, so a question could not say which one it means'
		);
		return { items: [], truths: [] };
	}
	const block = fields.ofBlock(fact);
	const container = containerOf(fact.parent);
	const same = fields.namesakes(fact);
	const single = new Set(same.map((f) => f.path)).size === 1;
	const inside = container ? `inside ${code(container)}` : 'at the top level';
	const placed = `${code(fact.key)} belongs ${inside} of ${name}.`.replace(
		/(inside `[^`]*`) of/,
		'$1 in'
	);
	const typed = sentence(
		`in ${name}, ${code(fact.key)}${single ? '' : ` ${inside}`} is ${typeWord[fact.valueType]}`
	);
	// `metadata` and `spec` stand in a template once more, whether the example shows it or not.
	const repeated =
		anywhere.test(fact.key) && (container !== '' || block.some((f) => f.key === 'template'));
	const items: Item[] = [];
	if (single && container && !repeated) {
		const stems = [
			`Inside which field of ${name} does ${code(fact.key)} belong?`,
			`Which field of ${name} directly holds ${code(fact.key)}?`
		];
		const stem = stems[hash32(`${fact.id}#field`) % stems.length] as string;
		items.push({
			...common(fact, 'typed', 1, stem, 'field/parent', [fact], placed),
			accept: [container]
		});
		const choice = parentChoice(fact, container, block, stem, ctx, placed);
		if (choice) items.push(choice);
	}
	if (single && !container && !repeated) {
		const choice = topChoice(fact, block, name, ctx, placed);
		if (choice) items.push(choice);
	}
	const type = typeChoice(fact, same, block, name, ctx, typed);
	if (type) items.push(type);
	const held = fieldResponse(fact, block, name, ctx);
	if (held) items.push(held);
	if (!single || !container) {
		const [stem, back] = single
			? [`Where in ${name} does ${code(fact.key)} belong?`, 'At the top level.']
			: [
					`In ${name}, which type of value does ${code(fact.key)} take ${inside}?`,
					sentence(typeWord[fact.valueType])
				];
		items.push({
			...common(fact, 'flashcard', 1, stem, 'field/card', [fact], single ? placed : typed),
			back,
			reverse: null
		});
	}
	if (!single) return { items, truths: typeTruth(fact, same, name, inside) };
	return {
		items,
		truths: repeated ? [] : placeTruth(fact, block, same, name, placed, inside)
	};
}
