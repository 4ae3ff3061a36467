import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { lessonId } from '../../lib/core/ids';
import { parseMarkdown } from '../../lib/notes/parse-markdown';
import { sectionsOf } from '../../lib/notes/sections';
import { noteToSvelte } from './note-to-svelte';
import { renderLesson, type LessonContext } from './render-lesson';

function contextOf(source: string, glossary: Record<string, string> = {}): LessonContext {
	const title = 'The lesson';
	const lines = source.split('\n').length;
	const sections = sectionsOf(parseMarkdown(source), lessonId('lesson'), title, lines);
	return {
		lesson: { title, sections },
		glossary,
		lessons: [
			{
				id: lessonId('networking'),
				file: 'notes/05-networking.md',
				sections: sectionsOf(
					parseMarkdown('# N\n\n## Worked example: a `task`\n\n## Bridge/host'),
					lessonId('networking'),
					'N',
					9
				)
			}
		],
		findPicture: () => null
	};
}

async function htmlOf(source: string, glossary?: Record<string, string>): Promise<string> {
	const { parts } = await renderLesson(source, contextOf(source, glossary));
	return parts.map((part) => (part.kind === 'html' ? part.html : '')).join('\n');
}

/** What a reader sees: tags gone, character references read. */
const visible = (html: string) =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');

const nasty: readonly [name: string, source: string, shown: readonly string[]][] = [
	['a lone opening brace', 'Set { and go on', ['Set { and go on']],
	['a lone closing brace', 'Set } and go on', ['Set } and go on']],
	['a Svelte block', 'Write {#if x}yes{/if} or {@html x}', ['{#if x}yes{/if} or {@html x}']],
	['braces in inline code', 'Use `{ "a": {} }` here', ['{ "a": {} }']],
	['braces in a code block', '```json\n{ "a": "{b}" }\n```', ['{ "a": "{b}" }']],
	['braces in a heading', '## The {name} of\n\nText', ['The {name} of']],
	['braces in a link', '[a {b}](https://x.test/{c})', ['a {b}']],
	['placeholders', 'Run it with <cluster-name> and <task_id>', ['<cluster-name> and <task_id>']],
	['a placeholder alone', '<account-id>\n\nText after', ['<account-id>', 'Text after']],
	[
		'an unclosed tag',
		'Text <div> and <b>more\n\nNext paragraph',
		['Text and more', 'Next paragraph']
	],
	['a stray closing tag', 'Text </div> and </section> more', ['Text and more']],
	['less-than signs', 'a < b and b > c and <3', ['a < b and b > c and <3']],
	['a script block', '<script>\nalert(1)\n</script>\n\nText after', ['Text after']],
	['a script inline', 'Before <script>alert(1)</script> after', ['Before', 'after']],
	['an unclosed script', 'Before\n\n<script>\nalert(1)\n', ['Before']],
	['a style block', '<style>\nbody { display: none }\n</style>\n\nText', ['Text']],
	[
		'an event handler',
		'<img src=x onerror="alert(1)" alt="a picture"> shown',
		['a picture', 'shown']
	],
	['a script link', '[click](javascript:alert(1)) here', ['click', 'here']],
	['an iframe', '<iframe src="https://x.test"></iframe>\n\nText', ['Text']],
	['a comment', 'Before <!-- fact: id --> after\n\n<!--\nhidden\n-->', ['Before after']],
	[
		'template literals',
		'Use `${name}` and ${other} and \\u0041',
		['${name} and ${other} and \\u0041']
	],
	['line breaks in cells', '| a | b |\n| - | - |\n| x<br>y | z<br/>w |', ['a', 'x', 'y', 'z', 'w']],
	['front matter', '---\ntitle: "{x}"\n---\n\nText', ['Text']],
	['broken front matter', '---\n: [\n---\n\nText', ['Text']],
	['Windows line ends', '# A\r\n\r\n- b {c}\r\n- d', ['A', 'b {c}', 'd']],
	['entities', 'AT&amp;T &lt;b&gt; &#123;x&#125;', ['AT&T <b> {x}']],
	['separators', 'a\u2028b\u2029c', ['a']],
	[
		'details',
		'<details><summary>More</summary>\n\nHidden text\n\n</details>',
		['More', 'Hidden text']
	],
	['emoji and scripts', 'Tip 🚀 naïve 日本語', ['Tip 🚀 naïve 日本語']],
	['an unclosed fence', '```bash\naws ecs list-clusters {', ['aws ecs list-clusters {']],
	['an unknown language', '```nosuchlanguage\nx < {y}\n```', ['x < {y}']],
	['the envelope itself', '```examark-note\nbm90ZQ==\n```', ['bm90ZQ==']],
	['nothing', '', []]
];

describe('a note of any kind', () => {
	it.each(nasty)('%s: shows its text', async (_, source, shown) => {
		const text = visible(await htmlOf(source));
		for (const words of shown) expect(text).toContain(words);
	});

	it.each(nasty)('%s: compiles, and no code of it reaches the page', async (_, source) => {
		const svelte = await noteToSvelte(source, 'lesson.md', contextOf(source));
		expect(() => compile(svelte, { generate: 'server', filename: 'lesson.svelte' })).not.toThrow();
		expect(() => compile(svelte, { generate: 'client', filename: 'lesson.svelte' })).not.toThrow();
		// The one script is the import of the check component.
		expect(svelte.match(/<script/g)).toHaveLength(1);
		const html = await htmlOf(source);
		expect(html).not.toMatch(/<(?:script|style|iframe|img|input|form|object)\b/i);
		expect(html).not.toMatch(/\son[a-z]+=|javascript:/i);
	});
});

describe('a lesson', () => {
	it('carries the lines of the note on its blocks and on each line of code', async () => {
		const html = await htmlOf(
			'# The lesson\n\nOne\ntwo\n\n- a\n- b\n\n```json\n{\n"k": 1\n}\n```\n'
		);
		expect(html).toContain('<p data-start-line="3" data-end-line="4">');
		expect(html).toContain('<li data-start-line="7" data-end-line="7">b');
		expect(html).toMatch(/class="line" data-start-line="11" data-end-line="11">.*k/);
	});

	it('uses the sections of the course as anchors and leaves no gap in heading levels', async () => {
		const html = await htmlOf('# The lesson\n\n### 1. **Core**\n\nText\n\n###### Deep\n\nText');
		expect(html).toContain('<h2 id="core"');
		expect(html).toContain('<h3 id="deep"');
		expect(html).not.toContain('<h1');
		expect(html).toContain('id="the-lesson"');
	});

	it('asks its checks at the end of each section, deeper ones together', async () => {
		const source = '# The lesson\n\n## A\n\na\n\n### B\n\nb\n\n#### C\n\nc\n\n## D\n\nd';
		const { parts } = await renderLesson(source, contextOf(source));
		const checks = parts.flatMap((part) => (part.kind === 'check' ? [part.sections] : []));
		expect(checks).toEqual([
			['lesson#a', 'lesson#the-lesson'],
			['lesson#b', 'lesson#c'],
			['lesson#d']
		]);
		expect(parts.at(-1)?.kind).toBe('check');
	});

	it('explains an abbreviation once below each heading, not in code and not beside its expansion', async () => {
		const eni = { ENI: 'Elastic Network Interface' };
		const html = await htmlOf('## A\n\nENI and ENI, `ENI`, ENIX\n\n## B\n\nENI', eni);
		expect(html.match(/<abbr/g)).toHaveLength(2);
		expect(html).toContain('role="tooltip"');
		expect(await htmlOf('ENI (Elastic Network Interface)', eni)).not.toContain('<abbr');
	});

	it.each([
		['> [!WARNING]\n> Mind this.', 'warning', 'Warning'],
		['> **Correction (2026-11)** It is so.', 'correction', 'Correction (2026-11)'],
		['> **Note:** It is so.', 'note', 'Note'],
		['> **Exam tip**\n> It is so.', 'tip', 'Exam tip']
	])('styles the callout %j', async (source, type, label) => {
		const html = await htmlOf(source);
		expect(html).toContain(`data-type="${type}"`);
		expect(html).toContain(`<p class="callout-title">${label}</p>`);
	});

	it('leaves a quotation that begins in bold a quotation', async () => {
		expect(await htmlOf('> **Cattle** not pets')).toContain('<blockquote');
	});

	it('gives tables a named container that the keyboard can scroll', async () => {
		const html = await htmlOf('## Modes\n\n|  | b |\n| - | - |\n| x | y |');
		expect(html).toMatch(/role="region" tabindex="0" aria-label="Table: Modes/);
		expect(html).not.toMatch(/<th[^>]*><\/th>/);
	});

	it.each([
		['a note', './05-networking.md', '../networking/'],
		[
			'a heading of it',
			'../notes/05-networking.md#worked-example-a-task',
			'../networking/#worked-example-a-task'
		],
		['a heading as GitHub writes it', '05-networking.md#bridgehost', '../networking/#bridge-host'],
		['a heading that is not there', '05-networking.md#nowhere', '../networking/#nowhere'],
		['a heading of its own', '#3-own-words', '#own-words'],
		['a note that is not there', 'x.md#y', 'x.md#y'],
		['a broken address', '%zz.md', '%zz.md']
	])('turns a link to %s into one to a lesson', async (_, from, to) => {
		expect(await htmlOf(`## 3. Own *words*\n\n[n](${from})`)).toContain(`<a href="${to}"`);
	});

	it('leaves the links of footnotes to what they lead to', async () => {
		const html = await htmlOf('## Fn 1\n\nText[^1]\n\n[^1]: Note');
		expect(html).toContain('href="#user-content-fn-1"');
		expect(html).toContain('id="user-content-fn-1"');
	});

	it('hides the reader from other sites', async () => {
		expect(await htmlOf('[w](https://aws.test/x)')).toContain('rel="noreferrer noopener"');
	});

	it('highlights code for both themes', async () => {
		const html = await htmlOf('```bash\naws ecs stop-task --cluster c\n```');
		expect(html).toContain('--shiki-light:');
		expect(html).toContain('--shiki-dark:');
		expect(html).toContain('data-copy');
	});

	it('names an image in words and loads nothing from elsewhere', async () => {
		const html = await htmlOf('![A diagram](https://x.test/d.png) ![Local](d.png)');
		expect(visible(html)).toContain('Image: A diagram Image: Local');
		expect(html).not.toContain('<img');
	});
});
