import { hash32 } from '../../core/hash';
import type { FieldFact } from '../../notes/types';
import { BLANK } from '../language/blanks';
import { sentence } from '../language/capitals';
import type { Item } from '../types';
import { fieldResponse } from './value-response';
import { common, seeded, type FormContext, type Written } from './context';
import { code, containerOf, listOf, parentChoice, topChoice, typeChoice } from './field-choices';
import { documentName } from '../language/document-name';

const typeWord = {
	string: 'a string',
	number: 'a number',
	boolean: 'a boolean',
	array: 'an array',
	object: 'an object',
	null: 'null'
} as const;

export function fieldItems(fact: FieldFact, ctx: FormContext): Written {
	const block = ctx.knowledge.fields.ofBlock(fact);
	const heading = fact.headings.at(-1) ?? ctx.knowledge.topic(fact);
	const name =
		documentName(fact.document) ??
		(heading ? `the example under “${heading.replace(/[“”"`]/g, '')}”` : null);
	if (!name) {
		ctx.skip(
			fact,
			'typed',
			'nothing names the block, so a question could not say which one it means'
		);
		return { items: [], truths: [] };
	}
	const where = `in ${name}`;
	const Where = where.replace(/^in/, 'In');
	const container = containerOf(fact.parent);
	const same = block.filter((f) => f.key === fact.key);
	const items: Item[] = [];
	const inside = container ? ` inside ${code(container)}` : '';
	const placeText = fact.parent === '' ? 'at the top level' : `inside ${code(container)}`;
	const placed = `${code(fact.key)} stands ${placeText}${name ? ` of ${name}` : ''}.`.replace(
		/`( inside .*) of the/,
		'`$1 in the'
	);
	const typed = sentence(
		`${where}, ${code(fact.key)}${same.length > 1 ? (container ? inside : ' at the top level') : ''} is ${typeWord[fact.valueType]}`
	);
	if (same.length === 1 && container) {
		const stems = [
			`${Where}, inside which field does ${code(fact.key)} stand?`,
			`Which field holds ${code(fact.key)} ${where}?`,
			`${Where}, which field is the parent of ${code(fact.key)}?`
		];
		const at = hash32(`${fact.id}#field`) % stems.length;
		const stem = stems[at] as string;
		items.push({
			...common(fact, 'typed', 1, stem, `field/parent-${at}`, [fact], placed),
			accept: [container]
		});
		const choice = parentChoice(fact, container, block, stem, `field/parent-${at}`, ctx, placed);
		if (choice) items.push(choice);
	}
	if (same.length === 1 && !container) {
		const choice = topChoice(fact, block, where, ctx, placed);
		if (choice) items.push(choice);
	}
	const type = typeChoice(fact, same, block, where, container, ctx, typed);
	if (type) items.push(type);
	const held = fieldResponse(fact, block, where, ctx);
	if (held) items.push(held);
	const others = fact.siblings.filter((k) => k !== fact.key);
	if (container && same.length === 1 && others.length >= 1 && others.length <= 6) {
		const shown = fact.siblings.map((k) => (k === fact.key ? BLANK : code(k)));
		items.push({
			...common(
				fact,
				'cloze',
				1,
				`${Where}, each object in ${code(container)} has the fields ${listOf(shown)}.`.replace(
					'each object in',
					/\[\]$/.test(fact.parent) ? 'each object in' : 'the object in'
				),
				'cloze/field',
				[fact],
				placed
			),
			accept: [fact.key]
		});
	}
	const open = !items.some((i) => i.form === 'typed');
	const front =
		same.length > 1
			? {
					stem: `${Where}, what type of value does ${code(fact.key)} take ${fact.parent === '' ? 'at the top level' : `inside ${code(container)}`}?`,
					back: sentence(typeWord[fact.valueType])
				}
			: {
					stem: `Where does ${code(fact.key)} stand ${where}?`,
					back: sentence(fact.parent === '' ? 'at the top level' : chain(fact.path))
				};
	if (open)
		items.push({
			...common(fact, 'flashcard', 1, front.stem, 'field/card', [fact], placed),
			back: front.back,
			reverse: null
		});
	const wrongHome = seeded(
		block.filter(
			(f) =>
				(f.valueType === 'array' || f.valueType === 'object') &&
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
	const truths =
		same.length === 1 && wrongHome
			? [
					{
						fact,
						pattern: 'truth/field',
						right: {
							stem: sentence(`${where}, ${code(fact.key)} stands ${placeText}`),
							rationale: placed
						},
						wrong: {
							stem: sentence(`${where}, ${code(fact.key)} stands inside ${code(wrongHome.key)}`),
							rationale: placed,
							repair: { wrong: `inside ${code(wrongHome.key)}`, right: placeText },
							whyNot: `${code(wrongHome.key)} holds ${listOf([...new Set(block.filter((g) => containerOf(g.parent) === wrongHome.key).map((g) => code(g.key)))].slice(0, 4))}.`
						}
					}
				]
			: [];
	return { items, truths };
}

/** "Inside `portMappings`, in `containerDefinitions`". */
function chain(path: string): string {
	const steps = path
		.split('.')
		.slice(0, -1)
		.map((p) => p.replace(/\[\]/g, ''))
		.reverse();
	return steps.map((s, i) => (i === 0 ? `inside ${code(s)}` : `in ${code(s)}`)).join(', ');
}
