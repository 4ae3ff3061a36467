import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../core/rng';
import { compileNotes } from './compile';
import type { Fact } from './types';

const compile = (text: string) => compileNotes([{ path: 'notes/01-sample.md', text }]);
const shape = (f: Fact): string => {
	switch (f.kind) {
		case 'definition':
			return `${f.term.text} = ${f.definition}`;
		case 'purpose':
			return `${f.term.text} -> ${f.purpose}`;
		case 'attribute':
			return `${f.entity.text}.${f.property} = ${f.value}`;
		case 'qualifier':
			return `${f.term.text} @ ${f.scope.join('|')}${f.exclusive ? '!' : ''}`;
		case 'membership':
			return `${f.whole}: ${f.members.map((m) => m.text).join(', ')}${f.open ? ' …' : ''}`;
		case 'default':
			return `${f.whole} defaults to ${f.value.text}`;
		case 'command':
			return `${f.label} $ ${f.operation.join(' ')}`;
		case 'command-parameter':
			return `${f.flag}=${f.value ?? ''}`;
		case 'field':
			return `${f.path}: ${f.valueType}`;
		case 'contrast':
			return `${f.left.text} ${f.leftPredicate} / ${f.right.text}`;
		case 'cause':
			return `${f.link} ${f.cause} => ${f.effect}`;
		case 'sequence':
			return `${f.title}: ${f.steps.length}`;
		case 'abbreviation':
			return `${f.short} = ${f.long}`;
		case 'answer':
			return `${f.question} ${f.answer}`;
		case 'rule':
			return f.statement;
	}
};
const read = (text: string) => compile(text).facts.map((f) => `${f.kind} ${shape(f)}`);

/** One case a form of notes seen in the wild: text, facts it must give. */
const forms: [string, string, string[]][] = [
	['plain sentence', '- Amazon S3 stores objects.', ['rule Amazon S3 stores objects.']],
	[
		'Term: definition',
		'- Bucket: container for objects',
		['definition Bucket = container for objects']
	],
	[
		'**Term:** definition',
		'- **Bucket:** Container for objects.',
		['definition Bucket = Container for objects']
	],
	[
		'**Term**: definition',
		'- **Bucket**: Container for objects.',
		['definition Bucket = Container for objects']
	],
	[
		'Term - definition',
		'- Bucket - container for objects',
		['definition Bucket = container for objects']
	],
	[
		'Term – definition',
		'- Bucket – container for objects',
		['definition Bucket = container for objects']
	],
	['`term`: purpose', '- `ls`: lists files', ['purpose ls -> lists files']],
	[
		'verb before an abbreviation',
		'- **Metrics:** Reports CPU and memory use.',
		['purpose Metrics -> reports CPU and memory use']
	],
	[
		'adverb before the verb',
		'- **Rolling update:** Slowly replaces old tasks.',
		['purpose Rolling update -> slowly replaces old tasks']
	],
	[
		'colon in an address is no term',
		'- Open https://example.com/a: it works',
		['rule Open https://example.com/a: it works.']
	],
	[
		'colon in a time',
		'- The backup runs at 10:30 every night.',
		['rule The backup runs at 10:30 every night.']
	],
	[
		'ARN',
		'- Use arn:aws:iam::123456789012:role/x for the task.',
		['rule Use arn:aws:iam::123456789012:role/x for the task.']
	],
	[
		'heading as the term',
		'## Bucket\n\nA container for objects.',
		['definition Bucket = A container for objects']
	],
	[
		'question as heading',
		'## What is a bucket?\n\nA container for objects.',
		['definition bucket = A container for objects']
	],
	[
		'"X is a Y"',
		'A bucket is a container for objects.',
		['definition bucket = a container for objects']
	],
	[
		'parent with members',
		'- Storage classes:\n  - Standard\n  - Glacier',
		['membership storage classes: Standard, Glacier']
	],
	[
		'open list',
		'- Storage classes:\n  - Standard\n  - Glacier\n  - etc.',
		['membership storage classes: Standard, Glacier …']
	],
	[
		'qualifier',
		'## Network modes\n\n- **bridge:** Docker default (EC2 only).\n- **awsvpc:** Own interface (Fargate or EC2).',
		[
			'definition bridge = Docker default',
			'qualifier bridge @ EC2!',
			'definition awsvpc = Own interface',
			'qualifier awsvpc @ Fargate|EC2',
			'membership network modes: bridge, awsvpc'
		]
	],
	[
		'default',
		'## Deployment types\n\n- **Rolling (default):** Replaces tasks.\n- **Blue/green:** Swaps traffic.',
		[
			'purpose Rolling -> replaces tasks',
			'default deployment type defaults to Rolling',
			'purpose Blue/green -> swaps traffic',
			'membership deployment types: Rolling, Blue/green'
		]
	],
	[
		'property below a thing',
		'## Lambda\n\n- Timeout: 15 minutes',
		['attribute Lambda.Timeout = 15 minutes']
	],
	[
		'comparison table',
		'| Feature | EC2 | Fargate |\n| - | - | - |\n| Serverless | No | Yes |',
		['attribute EC2.Serverless = No', 'attribute Fargate.Serverless = Yes']
	],
	[
		'blank corner',
		'| | EC2 | Fargate |\n| - | - | - |\n| Serverless | No | Yes |',
		['attribute EC2.Serverless = No', 'attribute Fargate.Serverless = Yes']
	],
	[
		'ticks in a table',
		'| | EC2 | Fargate |\n| - | - | - |\n| Serverless | ❌ | ✅ |',
		['attribute EC2.Serverless = No', 'attribute Fargate.Serverless = Yes']
	],
	[
		'crossed-out statements',
		'- ❌ Peering is transitive.\n- **Mistake:** Chose the wrong mode.\n- Peering joins networks.',
		['rule Peering joins networks.']
	],
	[
		'table of subjects',
		'| Port | Protocol |\n| - | - |\n| 22 | SSH<br>SFTP |',
		['attribute 22.Protocol = SSH; SFTP']
	],
	[
		'table of definitions',
		'| Term | Description |\n| - | - |\n| Bucket | Container for objects |',
		['definition Bucket = Container for objects']
	],
	[
		'labelled command',
		'- **Stop Task:**\n\n  ```\n  aws ecs stop-task --cluster c \\\n    --task t\n  ```',
		[
			'command Stop Task $ aws ecs stop-task',
			'command-parameter --cluster=c',
			'command-parameter --task=t'
		]
	],
	[
		'bullet with a command',
		'- List pods: `kubectl get pods -A`',
		['command List pods $ kubectl get', 'command-parameter -A=']
	],
	[
		'JSON',
		'```json\n{"a": {"b": [1]}, "c": true}\n```',
		['field a: object', 'field a.b: array', 'field c: boolean']
	],
	[
		'YAML',
		'```yaml\nkind: Pod\nspec:\n  replicas: 2\n```',
		['field kind: string', 'field spec: object', 'field spec.replicas: number']
	],
	[
		'contrast that repeats the verb',
		'# T\n\nServices recover failed tasks automatically; standalone tasks do not recover.',
		['contrast Services recover failed tasks automatically / standalone tasks']
	],
	[
		'contrast in two sentences',
		'- Services recover failed tasks. Standalone tasks do not.',
		['contrast Services recover failed tasks / Standalone tasks']
	],
	[
		'cause',
		'- If the health check fails, the service replaces the task.',
		['cause if the health check fails => the service replaces the task']
	],
	[
		'procedure',
		'## Steps to deploy\n\n1. Build the image\n2. Push the image\n3. Update the service',
		['sequence deploy: 3']
	],
	[
		'abbreviation before',
		'Each task has an ENI (Elastic Network Interface).',
		[
			'rule Each task has an ENI (Elastic Network Interface).',
			'abbreviation ENI = Elastic Network Interface'
		]
	],
	[
		'abbreviation behind',
		'The Application Load Balancer (ALB) routes requests.',
		[
			'rule The Application Load Balancer (ALB) routes requests.',
			'abbreviation ALB = Application Load Balancer'
		]
	],
	['Q and A', 'Q: Which port does SSH use?\nA: 22', ['answer Which port does SSH use? 22']],
	[
		'quiz with ticked box',
		'Which service stores objects?\n\n- [ ] EBS\n- [x] S3',
		['answer Which service stores objects? S3']
	],
	[
		'quiz with answer line',
		'1. Which service stores objects?\n   - A. EBS\n   - B. S3\n\n   Answer: B',
		['answer Which service stores objects? S3']
	],
	[
		'explanation behind a verdict',
		'Which service stores objects?\n\n- A. EBS\n- B. S3\n\n**Answer: B**\n**Amazon S3** is an object store.',
		['answer Which service stores objects? S3', 'definition Amazon S3 = an object store']
	],
	[
		'abbreviation of a plural',
		'Subnets span Availability Zones (AZ).',
		['rule Subnets span Availability Zones (AZ).', 'abbreviation AZ = Availability Zone']
	],
	[
		'columns of one kind',
		'| Job | EC2 launch type | Fargate launch type |\n| - | - | - |\n| Patching | You | AWS |',
		['attribute EC2 launch type.Patching = You', 'attribute Fargate launch type.Patching = AWS']
	],
	[
		'links alone',
		'## Sources\n\n- [Amazon S3](https://example.com) guide\n\n## Use\n\n- [Buckets](https://example.com)\n\n[Home](https://example.com) | [Up](https://example.com)',
		[]
	],
	[
		'answer in a list keeps its parts apart',
		'> [!question] Which checks are there?\n> > [!done]- Answer\n> > - Loopback\n> > - Gateway',
		['answer Which checks are there? Loopback; Gateway']
	],
	[
		'answer label inside the answer',
		'Q: Which port does SSH use?\n\nA: Answer: 22',
		['answer Which port does SSH use? 22']
	],
	[
		'quiz with marks of the author',
		'Which service stores objects?\n\n- A. EBS (Selected)\n- B. S3 (Correct)',
		['answer Which service stores objects? S3']
	],
	['quiz without answer', 'Which service stores objects?\n\n- A. EBS\n- B. S3', []],
	[
		'pronoun resolved',
		'## AWS Lambda\n\n- It runs code without servers.',
		['rule AWS Lambda runs code without servers.']
	],
	[
		'predicate below its topic',
		'- **AWS Lambda**\n\t- Runs code without servers',
		['rule AWS Lambda runs code without servers.']
	],
	['callout label', '> **Note:** Buckets are private.', ['rule Buckets are private.']],
	[
		'reported mistake',
		'> **Correction (2026-11):** Many notes say that buckets are public. Buckets are private.',
		['rule Buckets are private.']
	],
	[
		'placeholder kept',
		'- Run `aws s3 ls` with <bucket-name> at the end.',
		['rule Run `aws s3 ls` with <bucket-name> at the end.']
	],
	[
		'markup dropped',
		'- Amazon <b>S3</b> stores ![x](y.png) objects.<!-- no -->',
		['rule Amazon S3 stores objects.']
	]
];

describe('forms of notes', () => {
	it.each(forms)('%s', (_name, text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it('reads CRLF as LF', () => {
		for (const [, text] of forms) expect(read(text.replace(/\n/g, '\r\n'))).toEqual(read(text));
	});
});

describe('clauses of sentences', () => {
	const first = (text: string) => compile(`# T\n\n${text}`).facts[0];
	it.each([
		['With Fargate, each task has its own interface.', 'each task'],
		['Services on Fargate use `ip` targets.', 'Services on Fargate'],
		['Step scaling uses alarms that you create.', 'Step scaling'],
		['`VACUUM` reclaims storage of dead tuples.', '`VACUUM`'],
		['At least one container of a task must be essential.', 'At least one container of a task']
	])('%s', (text, subject) =>
		expect(first(text)).toMatchObject({ kind: 'rule', clause: { subject } })
	);
	it.each([
		'When first created, new users have no permissions.',
		'When using partial configuration, it is required to name a file.',
		'Purge is effective but destroy is the most definitive method.'
	])('%s: neither cause nor contrast', (text) => expect(first(text)?.kind).toBe('rule'));
	it('finds the order behind a wish without a comma', () =>
		expect(first('If you need to include X-Ray create an image with the agent.')).toMatchObject({
			kind: 'cause',
			effect: 'create an image with the agent'
		}));
	it('does not let "this" stand for the subject of the sentence before', () =>
		expect(
			compile('# T\n\nA policy is tied to one role. This creates a tight link.').facts.map(
				(f) => f.statement
			)
		).toContain('This creates a tight link.'));
});

describe('sources', () => {
	it('names the very lines, also inside wrapped paragraphs and code', () => {
		const { facts } = compile(
			'Intro text is\nhere. A bucket is a\ncontainer.\n\n```json\n{\n  "a": 1\n}\n```\n'
		);
		const bucket = facts.find((f) => f.kind === 'definition');
		expect(bucket?.sources[0]).toMatchObject({
			startLine: 2,
			endLine: 3,
			text: 'here. A bucket is a\ncontainer.'
		});
		expect(facts.find((f) => f.kind === 'field')?.sources[0]).toMatchObject({
			startLine: 7,
			endLine: 7,
			text: '  "a": 1'
		});
	});

	it('joins a restated fact to one with two sources', () => {
		const { facts } = compile('## A\n\n- S3 stores objects.\n\n## B\n\n- S3 stores objects.');
		expect(facts).toHaveLength(1);
		expect(facts[0]?.sources.map((s) => s.startLine)).toEqual([3, 7]);
	});
});

describe('identity', () => {
	const note = readFileSync('tests/fixtures/notes-aws-ecs.md', 'utf8');
	const ids = (text: string) =>
		compile(text)
			.facts.map((f) => f.id as string)
			.sort();

	it('is unique', () => {
		const all = ids(note);
		expect(new Set(all).size).toBe(all.length);
	});

	it('stays when sections and bullets are shuffled', () => {
		const [head = '', ...sections] = note.split(/(?=^### )/m);
		const rng = seededRng('shuffle');
		const shuffled = rng.shuffle(sections.slice(0, -1)).map((s) => {
			const lines = s.split('\n');
			const bullets = lines.filter((l) => /^\* \*\*\w/.test(l));
			const order = rng.shuffle(bullets);
			return bullets.length === lines.filter((l) => /^\s*\*/.test(l)).length
				? lines.map((l) => (/^\* \*\*\w/.test(l) ? (order.shift() as string) : l)).join('\n')
				: s;
		});
		expect(ids([head, ...shuffled, sections.at(-1)].join(''))).toEqual(ids(note));
	});

	it('stays when a definition is reworded', () => {
		expect(
			ids(note.replace('Slowly replaces old tasks', 'Replaces the old tasks step by step'))
		).toEqual(ids(note));
	});

	it('takes an explicit id over its own', () => {
		expect(ids('<!-- fact: s3/objects -->\n\nAmazon S3 stores objects.')).toEqual(['s3/objects']);
		expect(ids('- Amazon S3 stores objects. <!-- fact: s3/objects -->')).toEqual(['s3/objects']);
	});
});

describe('any text', () => {
	const piece = fc.constantFrom(
		'- ',
		'  ',
		'\t',
		'# ',
		'> ',
		'**',
		'`',
		'```\n',
		'|',
		' - ',
		': ',
		'\n',
		'\n\n',
		'(',
		')',
		'[x](',
		'<',
		'>',
		'{',
		'}',
		'---\n',
		'Q: ',
		'A. ',
		'1. ',
		'[ ] ',
		'word',
		'The API is ',
		'ENI (',
		'\r\n',
		'🙂',
		'中文。',
		'\u0000',
		'&amp;',
		'<!--',
		'<details>',
		'=',
		'?',
		'!'
	);

	it('compiles without a crash, with unique ids and lines inside the note', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(piece, { maxLength: 60 }).map((a) => a.join('')),
					fc.string({ unit: 'grapheme', maxLength: 200 })
				),
				(text) => {
					const result = compile(text);
					const lines = text.split(/\r\n|\r|\n/).length;
					expect(new Set(result.facts.map((f) => f.id)).size).toBe(result.facts.length);
					for (const f of result.facts)
						for (const s of f.sources) {
							expect(s.startLine).toBeGreaterThanOrEqual(1);
							expect(s.endLine).toBeLessThanOrEqual(lines);
							expect(s.startLine).toBeLessThanOrEqual(s.endLine);
						}
					expect(compile(text)).toEqual(result);
				}
			),
			{ numRuns: 500 }
		);
	});

	it('survives depth', () => {
		const deep = Array.from(
			{ length: 60 },
			(_, i) => `${'  '.repeat(i)}- Level ${i} holds data.`
		).join('\n');
		expect(compile(deep).facts.length).toBeGreaterThan(20);
		for (const unit of ['> ', '- ', '* ', '1. ', '>', '[', '![', '*a **b ', '**', '(', '`', '<a '])
			expect(() => compile(unit.repeat(1000) + ' deep'), unit).not.toThrow();
		expect(() => compile('*a '.repeat(1000) + 'a* '.repeat(1000))).not.toThrow();
		expect(() => compile('- '.repeat(300) + 'deep')).not.toThrow();
	});
});
