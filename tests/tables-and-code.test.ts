import { describe, expect, it } from 'vitest';
import { compileCourse } from '../src/lib/course/compile';
import type { Item } from '../src/lib/items/types';

const items = (text: string): readonly Item[] =>
	compileCourse([{ path: 'notes/note.md', text: `# Notes\n\n${text}` }]).bank.items;
const stems = (text: string) => items(text).map((i) => i.stem);
const code = (lang: string, text: string) => `\`\`\`${lang}\n${text}\n\`\`\`\n`;

describe('tables', () => {
	it.each([
		[
			'a property',
			'| Network mode | Target type |\n|---|---|\n| `awsvpc` | `ip` |\n| `host` | `instance` |',
			'What is the target type of the `awsvpc` network mode?'
		],
		[
			'a measure',
			'| Speed | Common name |\n|---|---|\n| 10 Mbps | Ethernet |\n| 100 Mbps | Fast Ethernet |',
			'What is the common name for a speed of 100 Mbps?'
		],
		[
			'a verb',
			'| Feature | Snapshot | Launch template |\n|---|---|---|\n| Contains | Storage data | Instance settings |',
			'What does a snapshot contain?'
		],
		[
			'a participle',
			'| Family | Optimized for |\n|---|---|\n| M | General purpose |\n| R | Memory |',
			'What is family R optimized for?'
		],
		[
			'a question',
			'| Capacity | Who manages the servers |\n|---|---|\n| Fargate | AWS |\n| EC2 | You |',
			'With Fargate, who manages the servers?'
		],
		[
			'a duty',
			'| Job | EC2 launch type | Fargate launch type |\n|---|---|---|\n| Patching the operating system | You | AWS |',
			'With the Fargate launch type, who patches the operating system?'
		],
		[
			'duties in rows',
			'| Responsibility | On-prem | IaaS |\n|---|---|---|\n| Physical hosts | Customer | Provider |\n| Data | Customer | Customer |',
			'With IaaS, who is responsible for the physical hosts?'
		],
		[
			'a situation',
			'| Symptom | Role to mend |\n|---|---|\n| A task cannot read its secret | Execution role |\n| The application is denied access | Task role |',
			'A task cannot read its secret. What is the role to mend?'
		],
		[
			'presence',
			'| Feature | EC2 | Fargate |\n|---|---|---|\n| Task ENI | Optional | Always |',
			'With Fargate, is a task ENI optional or always present?'
		],
		[
			'an adjective with its kind',
			'## Symmetric vs Asymmetric Encryption\n\n| Aspect | Symmetric | Asymmetric |\n|---|---|---|\n| Key size | 128 bits | 2048 bits |',
			'What is the key size of symmetric encryption?'
		],
		[
			'a Yes',
			'| Code | Meaning | Cacheable |\n|---|---|---|\n| 200 | OK | Yes |\n| 500 | Internal server error | No |',
			'Is code 500 cacheable?'
		]
	])('ask for %s', (_name, table, stem) => expect(stems(table)).toContain(stem));

	it('ask which of several are marked Yes', () => {
		const rows = ['A1', 'B2', 'C3', 'D4', 'E5'].map((n, i) => `| ${n} | ${i < 2 ? 'Yes' : 'No'} |`);
		const found = items(`| Vitamin | Fat-soluble |\n|---|---|\n${rows.join('\n')}`).find(
			(i) => i.form === 'multiple-response'
		);
		expect(found?.stem).toMatch(/^Which of these vitamins .*\(Choose TWO\.\)$/);
	});

	it.each([
		['remarks', '| Type | Notes |\n|---|---|\n| GP2 | See above |\n| IO1 | Costly |'],
		[
			'scores',
			'| Domain | Score | Trend |\n|---|---|---|\n| Security | 82% | +4% |\n| Cost | 85% | +5% |'
		],
		[
			'counterparts',
			'| AWS | Azure |\n|---|---|\n| EC2 | Virtual Machines |\n| S3 | Blob Storage |'
		],
		[
			'lists side by side',
			'| Transmits on pins 1 | Transmits on pins 3 |\n|---|---|\n| PC NICs | Hubs |\n| Routers | Switches |'
		],
		[
			'an adjective alone',
			'| Feature | Standard | Short |\n|---|---|---|\n| Price | 5 USD | 7 USD |'
		],
		['dashes', '| Drive | Speed |\n|---|---|\n| SSD | - |\n| HDD | n/a |']
	])('ask nothing of %s', (_name, table) => expect(stems(table)).toEqual([]));

	it('make up no numbers out of the names of standards', () => {
		const table =
			'| Speed | Standard name |\n|---|---|\n| 10 Mbps | 802.3 |\n| 100 Mbps | 802.3u |';
		for (const item of items(table))
			if ('options' in item) expect(item.options.map((o) => o.text).join()).not.toMatch(/\.0/);
	});

	it('write no stem that only points at the notes', () => {
		const table =
			'| Channel width | Interference risk | Relation |\n|---|---|---|\n| 20 MHz | Low | Narrow |\n| 40 MHz | Medium | Wide |\n| 80 MHz | High | Widest |';
		for (const stem of stems(table)) expect(stem).not.toMatch(/the notes|listed|goes with/);
	});
});

describe('data blocks', () => {
	const pod = code(
		'yaml',
		'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    app: shop\nspec:\n  containers:\n    - name: nginx\n      image: nginx:1.25\n  restartPolicy: Never'
	);

	it('are named by what they are', () =>
		expect(stems(`## Pod\n\n${pod}`).join('\n')).toMatch(
			/field of a Kubernetes Pod manifest .*`containers`/
		));

	it('leave out the names and values of the example', () => {
		const text = stems(`## Pod\n\n${pod}`).join('\n');
		expect(text).not.toMatch(/`app`|`shop`|1\.25/);
	});

	it('are not asked where nothing names them', () =>
		expect(stems(`## Logs\n\n${code('json', '{"a": {"b": 1}, "c": [1]}')}`)).toEqual([]));

	it('survive words that every object answers to', () =>
		expect(() =>
			stems(
				`## Constructor\n\n| toString | valueOf |\n|---|---|\n| constructor | hasOwnProperty |\n\n${code('bash', 'constructor toString')}`
			)
		).not.toThrow());
});

describe('commands', () => {
	it('are asked by a label in the third person', () =>
		expect(
			stems('- `gcloud config configurations activate NAME` - Activates an existing configuration')
		).toContain('Which gcloud command activates an existing configuration?'));

	it('are not asked where the label is for another one', () =>
		expect(
			stems(`### Create a role\n\n${code('bash', 'kubectl get pods -n web')}`).filter((s) =>
				s.includes('create a role')
			)
		).toEqual([]));

	it('do not ask for a name that the author of the example chose', () => {
		const text = code(
			'bash',
			'# Publish the layer\naws lambda publish-layer-version --description abc'
		);
		for (const stem of stems(text)) expect(stem).not.toMatch(/which value|`abc`\?/);
	});

	it('ask for the option that takes a setting', () =>
		expect(
			stems(code('bash', '# Run a task\naws ecs run-task --launch-type FARGATE --cluster web'))
		).toContain('Which option of `aws ecs run-task` takes a value such as `FARGATE`?'));
});
