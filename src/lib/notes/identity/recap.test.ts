import { describe, expect, it } from 'vitest';
import { compileNotes } from '../compile';

const compile = (text: string) => compileNotes([{ path: 'roles.md', text }]).facts;

const body = [
	'# Roles',
	'',
	'## Task execution role',
	'',
	'The container agent pulls private images with the task execution role.',
	'',
	'## Task role',
	'',
	'The application calls AWS services with the task role.'
].join('\n');

const lines = (text: string) => compile(text).map((f) => f.sources.map((s) => s.startLine));

describe('a recap at the end of a note', () => {
	it.each(['Summary', 'Key takeaways', 'In short', 'Quick recap', 'TL;DR', 'Zusammenfassung'])(
		'adds its lines to the facts it repeats: %s',
		(title) => {
			const text = `${body}\n\n## ${title}\n\n- Private images are pulled with the task execution role by the container agent.\n- The application calls AWS with the task role.`;
			expect(lines(text)).toEqual([
				[5, 13],
				[9, 14]
			]);
		}
	);

	it('may stand first: a fact is read where it is said in full', () => {
		const text = `# Roles\n\n## Summary\n\n- The application calls AWS with the task role.\n\n## Task role\n\nThe application calls AWS services with the task role.`;
		expect(lines(text)).toEqual([[9, 5]]);
	});

	it('keeps a statement that is said there only', () => {
		const text = `${body}\n\n## Summary\n\n- Windows containers need a Windows host.`;
		expect(compile(text)).toHaveLength(3);
	});

	it('is the note itself where there is nothing else', () => {
		const text =
			'# ECS\n\n## Summary\n\n- The agent pulls images with the execution role.\n- The agent sends logs with the execution role.';
		expect(compile(text)).toHaveLength(2);
	});

	it.each(['Summary of roles and what they do', 'Task role'])(
		'is known by its title: %s',
		(title) => {
			const text = `${body}\n\n## ${title}\n\n- The application calls AWS with the task role.`;
			expect(compile(text)).toHaveLength(3);
		}
	);
});
