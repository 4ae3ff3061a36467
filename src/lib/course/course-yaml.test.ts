import { describe, expect, it } from 'vitest';
import { readCourseYaml } from './course-yaml';

const read = (text: string) => readCourseYaml({ path: 'course.yaml', text });
const full = `
id: aws-ecs
title: Amazon ECS
description: Containers on AWS.
blueprint:
  exam: AWS Certified Developer
  code: DVA-C02
  questions: 65
  scored: 50
  minutes: 130
  passMark: 720
  maximum: 1000
domains:
  - { id: development, title: Development, weight: 32% }
  - { id: security, title: Security, weight: 0.68 }
lessons:
  - notes/01-core.md
  - file: notes/02-roles.md
    domain: security
`;

describe('course.yaml', () => {
	it('is decoded', () => {
		const { settings, diagnostics } = read(full);
		expect(diagnostics).toEqual([]);
		expect(settings).toMatchObject({
			id: 'aws-ecs',
			blueprint: {
				code: 'DVA-C02',
				domains: [
					{ id: 'development', weight: 0.32 },
					{ id: 'security', weight: 0.68 }
				]
			},
			lessons: [
				{ file: 'notes/01-core.md', line: 17 },
				{ file: 'notes/02-roles.md', domain: 'security', line: 18 }
			]
		});
	});

	it('needs no more than a title', () => {
		expect(read('title: Notes').settings).toMatchObject({
			blueprint: null,
			domains: null,
			lessons: null
		});
	});

	it.each([
		['a: [', 1, 'course/yaml'],
		['description: x', 1, 'course/value'],
		['', 1, 'course/value'],
		['- a', 1, 'course/value'],
		['title: x\nlevel: 3', 2, 'course/value'],
		['title: x\nid: Not Good', 2, 'course/value'],
		[full.replace('minutes: 130', 'minutes: long'), 10, 'course/value'],
		[full.replace('weight: 32%', 'weight: 32'), 14, 'course/value'],
		[full.replace('0.68', '0.58'), 14, 'course/weights'],
		[full.replace('id: security', 'id: development'), 15, 'course/domain'],
		[full.replace('domain: security', 'domain: cooking'), 19, 'course/domain']
	])('%j fails at line %i', (text, line, rule) => {
		const { diagnostics } = read(text);
		expect(diagnostics.map((d) => `${d.rule}:${d.line}`)).toContain(`${rule}:${line}`);
		for (const d of diagnostics) expect(d.message).toMatch(/^Unexpected .*, expected \S/);
	});
});
