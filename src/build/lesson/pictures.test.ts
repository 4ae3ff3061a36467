import type { Element } from 'hast';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { lessonId } from '../../lib/core/ids';
import { parseMarkdown } from '../../lib/notes/parse-markdown';
import { readSvg } from '../../lib/notes/pictures/read-svg';
import { sectionsOf } from '../../lib/notes/sections';
import { noteToSvelte } from './note-to-svelte';
import type { FoundPicture } from './picture-figure';
import { renderLesson, type LessonContext } from './render-lesson';

const arrow =
	'<svg viewBox="0 0 4 3"><defs><marker id="m"/></defs><text>ENI {x}</text><path d="M0 0h4" marker-end="url(#m)"/><use href="#m"/></svg>';

const pictures: Record<string, () => FoundPicture> = {
	'a.svg': () => ({ kind: 'svg', svg: readSvg(arrow).svg as Element }),
	'b.png': () => ({ kind: 'raster', specifier: '../b.png?url', width: 40, height: 30 })
};

const contextOf = (source: string): LessonContext => ({
	lesson: {
		title: 'L',
		sections: sectionsOf(parseMarkdown(source), lessonId('l'), 'L', source.split('\n').length)
	},
	glossary: { ENI: 'elastic network interface' },
	lessons: [],
	findPicture: (address) => pictures[address]?.() ?? null
});

const rendered = async (source: string) => {
	const { parts, images } = await renderLesson(source, contextOf(source));
	return { html: parts.map((part) => (part.kind === 'html' ? part.html : '')).join('\n'), images };
};

const words = 'All that an ENI shows, in one sentence.';
const svg = `![${words}](a.svg "Short")`;

describe('a picture in a lesson', () => {
	it('is a figure with a name, a caption, its words and its lines in the note', async () => {
		const { html } = await rendered(`# L\n\nText.\n\n${svg}`);
		expect(html).toContain(
			'<figure class="picture" data-start-line="5" data-end-line="5"><svg viewBox="0 0 4 3" role="img" aria-label="Short">'
		);
		expect(html).toContain('<text>ENI {x}</text>');
		expect(html).toContain(
			`</svg><figcaption>Short</figcaption><details class="in-words no-print"><summary>The picture in words</summary><p>${words}</p></details></figure>`
		);
		expect(html).not.toContain('<p data-start-line="5"');
	});

	it.each([
		['![One](a.svg)', 'aria-label="One"', true, false],
		['![One](a.svg "One two three")', 'aria-label="One two three"', false, true],
		['![](a.svg)', 'aria-label="Picture without a description"', false, false],
		['![](a.svg "Short")', 'aria-label="Short"', false, true]
	])(
		'%s is named, with words only where they say more than the caption',
		async (source, name, told, caption) => {
			const { html } = await rendered(source);
			expect(html).toContain(name);
			expect(html.includes('<details')).toBe(told);
			expect(html.includes('<figcaption')).toBe(caption);
		}
	);

	it('shares no id with another picture of the page', async () => {
		const { html } = await rendered(`${svg}\n\n${svg}`);
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
		expect(ids).toEqual(['picture-1_m', 'picture-2_m']);
		for (const id of ids) {
			expect(html).toContain(`marker-end="url(#${id})"`);
			expect(html).toContain(`href="#${id}"`);
		}
	});

	it.each([
		['inside a sentence', `One ${svg} two`, /<p [^>]*>One {2}two<\/p><figure/],
		['inside bold words', `One **b ${svg}**`, /<strong>b <\/strong><\/p><figure/],
		['inside a heading', `## One ${svg}\n\nText`, /<\/h2><figure[\s\S]*<\/figure>\s*<p/],
		['two in a row', `${svg}\n${svg}`, /^<figure[^]*<\/figure><figure[^]*<\/figure>\n$/],
		['in a tight list', `- One ${svg}`, /<li [^>]*>One <figure[^]*<\/figure>\s*<\/li>/],
		['in a loose list', `- One\n\n  ${svg}`, /<p [^>]*>One<\/p>\s*<figure[^]*<\/figure>\s*<\/li>/],
		['in a cell', `| a |\n| - |\n| ${svg} |`, /<td><figure[^]*<\/figure><\/td>/],
		[
			'in a callout',
			`> [!NOTE]\n> Text\n>\n> ${svg}`,
			/<p [^>]*>Text<\/p>\s*<figure[^]*<\/figure>\s*<\/div>/
		],
		['named by a reference', `![x][a]\n\n[a]: a.svg "Short"`, /^<figure/]
	])('stands where a browser lets it stand: %s', async (_, source, html) => {
		expect((await rendered(source)).html).toMatch(html);
	});

	it('does not use up the explanation of an abbreviation', async () => {
		const { html } = await rendered(`## A\n\n${svg}\n\nAn ENI.`);
		expect(html).toMatch(/An <abbr/);
		expect(html.match(/<abbr/g)).toHaveLength(1);
	});

	it.each([
		['that is missing', '![A](c.svg)', '<span>Image: A</span>'],
		['of another site', '![A](https://x.test/a.png)', '<a href="https://x.test/a.png" rel'],
		['of a data address', '![A](data:image/png;base64,AA)', '<span>Image: A</span>'],
		['in a link', '[![A](a.svg)](https://x.test)', '><span>Image: A</span></a>'],
		['without words', '![](c.svg)', 'Image: no description']
	])('%s is shown in words', async (_, source, html) => {
		const found = (await rendered(source)).html;
		expect(found).toContain(html);
		expect(found).not.toMatch(/<(?:img|svg|figure)/);
	});
});

describe('a raster image', () => {
	const source = `![${words}](b.png "Short")\n\nText with <img src="picture:0"> and \`<img src="picture:0">\`\n\n![B](b.png)`;

	it('keeps its place while it loads, and loads late', async () => {
		const { html, images } = await rendered(source);
		expect(html).toContain(
			'<img src="picture:0" alt="Short" width="40" height="30" loading="lazy" decoding="async">'
		);
		expect(images).toEqual(['../b.png?url', '../b.png?url']);
	});

	it('is imported by the component, and words cannot pass for one', async () => {
		const svelte = await noteToSvelte(source, 'a.md', contextOf(source));
		expect(svelte).toContain('import picture0 from "../b.png?url";');
		expect(svelte.match(/" \+ picture0 \+ "/g)).toHaveLength(1);
		expect(svelte.match(/" \+ picture1 \+ "/g)).toHaveLength(1);
		const options = { generate: 'server', filename: 'lesson.svelte' } as const;
		expect(() => compile(svelte, options)).not.toThrow();
	});
});
