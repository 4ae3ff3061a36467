import { describe, expect, it } from 'vitest';
import { compileNotes } from '../compile';
import type { SourceFile } from '../types';
import { courseRules, noteRules } from './all';

const names = 'abc';
const run = (texts: readonly string[], beside: readonly SourceFile[] | undefined) =>
	compileNotes(
		texts.map((text, i) => ({ path: `${names[i] as string}.md`, text })),
		beside ? { assets: beside.map((file) => file.path), svgs: beside } : {}
	).diagnostics;

describe.each([...noteRules, ...courseRules].map((r) => [r.id, r] as const))('%s', (id, rule) => {
	it.each(rule.examples.ok.map((e) => [e]))('finds nothing in %j', (texts) => {
		expect(run(texts, rule.beside).filter((d) => d.rule === id)).toEqual([]);
	});
	it.each(rule.examples.notOk.map((e) => [e]))('finds the flaw in %j', (texts) => {
		const found = run(texts, rule.beside).filter((d) => d.rule === id);
		expect(found.length).toBeGreaterThan(0);
		for (const d of found) {
			expect(d.message).toMatch(/^Unexpected .*, expected /);
			expect(d.severity).toBe(rule.severity);
			expect(d.line).toBeGreaterThan(0);
		}
	});
});
