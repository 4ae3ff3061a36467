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
const second = `blueprints:
  - exam: AWS Certified Solutions Architect
    code: SAA-C03
    questions: 65
    scored: 50
    minutes: 130
    passMark: 720
    minimum: 100
    maximum: 1000
    domains:
      - { id: secure, title: Secure, weight: 60%, lessons: [roles] }
      - { id: resilient, title: Resilient, weight: 40%, lessons: [core, services] }
`;

describe('course.yaml', () => {
	it('is decoded', () => {
		const { settings, diagnostics } = read(full);
		expect(diagnostics).toEqual([]);
		expect(settings).toMatchObject({
			id: 'aws-ecs',
			blueprints: [
				{
					code: 'DVA-C02',
					minimum: 0,
					domains: [
						{ id: 'development', weight: 0.32, lessons: null },
						{ id: 'security', weight: 0.68, lessons: null }
					]
				}
			],
			lessons: [
				{ file: 'notes/01-core.md', line: 17 },
				{ file: 'notes/02-roles.md', domain: 'security', line: 18 }
			]
		});
	});

	it('may hold a second exam, whose domains take lessons', () => {
		const { settings, diagnostics } = read(full + second);
		expect(diagnostics).toEqual([]);
		expect(settings?.blueprints.map(({ code, minimum }) => [code, minimum])).toEqual([
			['DVA-C02', 0],
			['SAA-C03', 100]
		]);
		expect(settings?.blueprints[1]?.domains).toMatchObject([
			{ id: 'secure', weight: 0.6, lessons: ['roles'] },
			{ id: 'resilient', weight: 0.4, lessons: ['core', 'services'] }
		]);
		expect(settings?.domains?.map(({ id }) => id)).toEqual(['development', 'security']);
		expect(settings?.domainLessons).toEqual([
			{ lesson: 'roles', line: 30 },
			{ lesson: 'core', line: 31 },
			{ lesson: 'services', line: 31 }
		]);
	});

	it('takes a list in place of the one blueprint', () => {
		const { settings, diagnostics } = read(`title: x\n${second}`);
		expect(diagnostics).toEqual([]);
		expect(settings?.blueprints.map(({ code }) => code)).toEqual(['SAA-C03']);
		expect(settings?.domains?.map(({ id }) => id)).toEqual(['secure', 'resilient']);
	});

	it('needs no more than a title', () => {
		expect(read('title: Notes').settings).toMatchObject({
			blueprints: [],
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
		[full.replace('domain: security', 'domain: cooking'), 19, 'course/domain'],
		[full.replace('scored: 50', 'scored: 66'), 9, 'course/blueprint'],
		[full.replace('passMark: 720', 'passMark: 1200'), 11, 'course/blueprint'],
		[full + second.replace('passMark: 720', 'passMark: 100'), 26, 'course/blueprint'],
		[full + second.replace('SAA-C03', 'dva-c02'), 22, 'course/blueprint'],
		[full + second.replace('60%', '50%'), 30, 'course/weights'],
		[full + second.replace('core, services', 'core, roles'), 31, 'course/domain-lesson'],
		[full + second.replace(', lessons: [roles]', ''), 30, 'course/domain'],
		[full + second.replace('[roles]', '[]'), 30, 'course/value'],
		['title: x\nblueprints: []', 2, 'course/value']
	])('%j fails at line %i', (text, line, rule) => {
		const { diagnostics } = read(text);
		expect(diagnostics.map((d) => `${d.rule}:${d.line}`)).toContain(`${rule}:${line}`);
		for (const d of diagnostics) expect(d.message).toMatch(/^Unexpected .*, expected \S/);
	});
});
