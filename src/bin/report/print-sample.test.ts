import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../lib/course/compile';
import { itemForms } from '../../lib/items/types';
import { sampleText } from './print-sample';

const text = readFileSync('tests/fixtures/notes-aws-ecs.md', 'utf8');
const course = compileCourse([{ path: 'notes-aws-ecs.md', text }]);
const options = { seed: 'a', count: 10, authored: false, blind: false };
const everything = { ...options, count: 100_000 };

describe('a sample of items', () => {
	it('is the same for the same seed, and another for another', () => {
		const sample = sampleText(course, options);
		expect(sampleText(course, options)).toBe(sample);
		expect(sampleText(course, { ...options, seed: 'b' })).not.toBe(sample);
		expect(sample.match(/^## /gm)).toHaveLength(10);
	});

	it('shows every form with its key and its lines', () => {
		const sample = sampleText(course, everything);
		const forms = new Set([...sample.matchAll(/^## \d+\. (\S+)/gm)].map((m) => m[1]));
		const made = new Set(course.bank.items.map((item) => item.form));
		expect([...forms].sort()).toEqual(itemForms.filter((form) => made.has(form)).sort());
		expect(sample.match(/^Key:$/gm)).toHaveLength(course.bank.items.length);
		expect(sample.match(/^Source: notes-aws-ecs\.md:\d+-\d+/gm)).toHaveLength(
			course.bank.items.length
		);
	});

	it('is blind on demand: no key, id, reason or source', () => {
		const sample = sampleText(course, { ...everything, blind: true });
		expect(sample).not.toMatch(/^Key:|^Source:|^- accepts|^- [A-F] (?:right|wrong)|^## .*`/m);
		expect(sample.match(/^## /gm)).toHaveLength(course.bank.items.length);
	});

	it('draws questions written by hand where they are asked for', () => {
		expect(sampleText(course, { ...everything, authored: true })).toBe('\n');
	});
});
