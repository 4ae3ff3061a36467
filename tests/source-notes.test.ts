import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../src/lib/core/rng';
import { compileCourse } from '../src/lib/course/compile';

/** The study notes the first course grew from, word for word: they must compile as they are. */
const text = readFileSync('tests/fixtures/notes-aws-ecs.md', 'utf8');
const course = compileCourse([{ path: 'notes/notes-aws-ecs.md', text }]);

describe('the source notes', () => {
	it('yield a fact for at least 97 % of their statements', () => {
		const empty = course.units.filter((u) => u.facts.length === 0);
		expect(empty.length / course.units.length).toBeLessThanOrEqual(0.03);
		expect(course.units.length).toBeGreaterThan(70);
	});

	it('yield at least one item for every fact, and a median of three forms', () => {
		const forms = new Map(course.facts.map((f) => [f.id, new Set<string>()]));
		for (const item of course.bank.items)
			for (const id of item.facts) forms.get(id)?.add(item.form);
		const without = course.facts.filter((f) => forms.get(f.id)?.size === 0).map((f) => f.id);
		expect(without).toEqual([]);
		const counts = [...forms.values()].map((s) => s.size).sort((a, b) => a - b);
		expect(counts[Math.floor(counts.length / 2)]).toBeGreaterThanOrEqual(3);
	});

	it('have no ERROR item in the bank, and few with a WARN', () => {
		const flaws = new Map<string, number>();
		for (const f of course.bank.flaws) {
			expect(f.severity).toBe('WARN');
			flaws.set(f.item, (flaws.get(f.item) ?? 0) + 1);
		}
		const share = (n: number) =>
			[...flaws.values()].filter((c) => c >= n).length / course.bank.items.length;
		expect(share(1)).toBeLessThanOrEqual(0.1);
		expect(share(2)).toBeLessThanOrEqual(0.02);
	});

	it('give the same bytes twice', () => {
		const again = compileCourse([{ path: 'notes/notes-aws-ecs.md', text }]);
		expect(JSON.stringify(again)).toBe(JSON.stringify(course));
	});

	it('give the same fact and item ids when their sections are shuffled', () => {
		const [head = '', ...sections] = text.split(/(?=^### )/m);
		const shuffled = [
			head,
			...seededRng('sections').shuffle(sections.slice(0, -1)),
			sections.at(-1)
		].join('');
		const other = compileCourse([{ path: 'notes/notes-aws-ecs.md', text: shuffled }]);
		expect(other.facts.map((f) => f.id).sort()).toEqual(course.facts.map((f) => f.id).sort());
		expect(other.bank.items.map((i) => i.id).sort()).toEqual(
			course.bank.items.map((i) => i.id).sort()
		);
	});
});
