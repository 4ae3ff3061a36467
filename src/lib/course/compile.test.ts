import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkItem } from '../items/rules/check-items';
import { compileCourse } from './compile';
import { compileOutput } from './compile-output';

const line = fc.oneof(
	fc.string(),
	fc.constantFrom(
		'# Networking',
		'## 2. Service types',
		'',
		'',
		'- **Daemon**: one task on each instance (EC2 only)',
		'- **Replica**: keeps the desired number of tasks',
		'- bridge - Docker default',
		'  - host: uses the host network (default)',
		'\t- [x] none',
		'ENI (Elastic Network Interface) is attached to each task.',
		'A cluster is a group of tasks; a task is not.',
		'If the task fails, the service starts another.',
		'| Feature | EC2 | Fargate |',
		'|---|---|---|',
		'| Host access | Yes | No |',
		'1. Build the image',
		'2. Push the image',
		'3. Run the task',
		'```bash',
		'aws ecs stop-task --cluster web --task x',
		'```json',
		'{ "cpu": 256, "ports": [{ "host": 80 }] }',
		'```',
		'Q: What is a task?',
		'A: A running copy.',
		'> **Note** It is `x` & <y>.',
		'<!-- fact: one -->',
		'---',
		'domain: sea',
		'![](x.png) [a](b.md)'
	)
);
const markdown = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

describe('compileCourse', () => {
	it('takes any text: no crash, no ERROR item in the bank, the same bytes twice', () => {
		fc.assert(
			fc.property(markdown, markdown, (a, b) => {
				const files = [
					{ path: 'a.md', text: a },
					{ path: 'b.md', text: b },
					{ path: 'questions/q.md', text: b }
				];
				const course = compileCourse(files);
				const errors = course.bank.items
					.flatMap(checkItem)
					.filter((flaw) => flaw.severity === 'ERROR');
				expect(errors).toEqual([]);
				expect(new Set(course.bank.items.map((item) => item.id)).size).toBe(
					course.bank.items.length
				);
				const facts = new Set<string>(course.facts.map((fact) => fact.id));
				for (const item of course.bank.items)
					for (const fact of item.facts) expect(facts).toContain(fact);
				expect(JSON.stringify(compileOutput(compileCourse(files)))).toBe(
					JSON.stringify(compileOutput(course))
				);
			}),
			{ numRuns: 60 }
		);
	}, 60_000);
});
