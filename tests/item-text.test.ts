import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCourse } from '../src/lib/course/compile';
import type { Item } from '../src/lib/items/types';

const content = 'content/aws-ecs/notes';
const courses = {
	'the source notes': ['tests/fixtures/notes-aws-ecs.md'],
	'the course': readdirSync(content).map((name) => `${content}/${name}`)
};

function texts(item: Item): string[] {
	const own = [item.stem, item.rationale];
	if ('options' in item) own.push(...item.options.flatMap((o) => [o.text, o.rationale]));
	if ('pairs' in item) own.push(...item.pairs.flatMap((p) => [p.left, p.right, p.rationale]));
	return own.map((text) => text.replace(/`[^`]*`/g, '`x`'));
}

const slips: Readonly<Record<string, RegExp>> = {
	'"a" before a vowel': /\ba (?:[aei][a-z]{2,}|o(?!ne)[a-z]{2,}|un(?!i)[a-z]+)\b/i,
	'"an" before a consonant':
		/\b[Aa]n (?:[bcdfgjklmnpqrstvwxyz][a-z]+|[BCDGJKPQTUVWYZ][A-Za-z]+|[FHLMNRSX][a-z]+|ho(?!ur|n)[a-z]+)\b/,
	'an open choice of article': /\ba\(n\)/i,
	'a doubled word': /\b([a-z]{2,}) \1\b/i,
	'a space before a mark': / [,;.?](?: |$)/,
	'a form conjugated twice':
		/\b(?:does|do) (?:an? |the )?[a-z]+ (?:gets|has|is|uses|runs|needs|makes)\b/,
	'a doubled stop': /[^.]\.\.(?: |$)|\?\.|\.\?/,
	'wording of a template':
		/\b(?:is|are) described as “|The notes say so|the entry under|what applies to|Fill in the option|\bthe block\b/i
};

describe.each(Object.entries(courses))('items of %s', (_name, paths) => {
	const { items } = compileCourse(
		paths.map((path) => ({
			path: `notes/${path.split('/').at(-1) ?? ''}`,
			text: readFileSync(path, 'utf8')
		}))
	).bank;

	it.each(Object.entries(slips))('are free of %s', (_slip, pattern) => {
		expect(items.flatMap(texts).filter((text) => pattern.test(text))).toEqual([]);
	});

	it('close every quotation mark', () => {
		const open = items
			.flatMap(texts)
			.filter((text) => text.split('“').length !== text.split('”').length);
		expect(open).toEqual([]);
	});

	it('give the wrong half of true-false another text than the right half', () => {
		const twice = items.filter(
			(i) =>
				i.form === 'true-false' && i.options[1]?.rationale.includes(i.options[0]?.rationale ?? '')
		);
		expect(twice.map((i) => i.id)).toEqual([]);
	});
});
