import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCourse } from '../src/lib/course/compile';
import { coursePayload } from '../src/lib/course/payload';
import { itemForms } from '../src/lib/items/types';

const root = 'content/aws-ecs';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(?:md|yaml)$/.test(path))
	.sort()
	.map((path) => ({
		path: path.replaceAll('\\', '/'),
		text: readFileSync(`${root}/${path}`, 'utf8')
	}));
const course = compileCourse(files);
const payload = coursePayload(course);

describe('the ECS course', () => {
	it('compiles without an error', () => {
		expect(course.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
		expect(course.lessons).toHaveLength(11);
	});

	it('has items of every form, and all of its authored questions', () => {
		expect([...new Set(payload.items.map((i) => i.form))].sort()).toEqual([...itemForms].sort());
		expect(course.bank.blocked).toEqual([]);
	});

	it('leads from every item to lines of a lesson', () => {
		const lessons = new Set(course.lessons.map((l) => l.file));
		const lost = payload.items.filter((i) => !i.sources.some((s) => lessons.has(s.file)));
		expect(lost.map((i) => i.id)).toEqual([]);
	});
});
