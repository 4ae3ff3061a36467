import { describe, expect, it } from 'vitest';
import { compileNotes } from '../compile';

const compile = (text: string) => compileNotes([{ path: 'a.md', text }]);
const alt = 'A cluster is a group of tasks, and port 80 is the default port';
const picture = `![${alt}](a.svg "A service is a set of tasks.")`;

describe('a picture gives no fact', () => {
	it.each([
		['alone in a paragraph', picture],
		['named by a reference', `![${alt}][a]\n\n[a]: a.svg "A service is a set of tasks."`],
		['in a list', `- ${picture}\n- ${picture}`],
		['in a quotation', `> ${picture}`],
		['inside a link', `[${picture}](https://x.test)`],
		['in HTML', `<img src="a.svg" alt="${alt}">`]
	])('%s', (_, text) => {
		const { facts, units } = compile(`# A\n\n## B\n\n${text}`);
		expect(facts).toEqual([]);
		expect(units).toEqual([]);
	});

	it.each([
		['in a sentence', (p: string) => `Amazon S3 stores${p} objects in buckets.`],
		['after a sentence', (p: string) => `Amazon S3 stores objects in buckets.${p}`],
		['in a bullet', (p: string) => `- **Bucket:** a container${p} for objects`],
		['in a cell', (p: string) => `| Feature | EC2 |\n| - | - |\n| Serverless${p} | No |`],
		['below a paragraph', (p: string) => `Amazon S3 stores objects in buckets.\n\n${p}`]
	])('%s, nor changes what is said around it', (_, text) => {
		const told = (p: string) =>
			compile(`# A\n\n## B\n\n${text(p)}`).facts.map((f) => [f.id, f.statement]);
		expect(told(` ${picture}`)).toEqual(told(''));
		expect(told('').length).toBeGreaterThan(0);
	});
});
