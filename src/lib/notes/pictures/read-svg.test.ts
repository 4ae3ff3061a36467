import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { readSvg } from './read-svg';

const wrap = (inside: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inside}</svg>`;
const htmlOf = (source: string) => {
	const { svg } = readSvg(source);
	return svg === null ? null : toHtml(svg);
};

describe('a picture', () => {
	it.each([
		['a shape in a colour of the page', '<rect width="4" fill="var(--ink, #1b2124)"></rect>'],
		['text', '<text x="1" text-anchor="end" font-size="13">a &#x3C; b &#x26; c</text>'],
		[
			'a marker, with the case of its names',
			'<defs><marker id="a" markerWidth="7" refX="9" orient="auto"><path d="M0 0z"></path></marker></defs><path marker-end="url(#a)" stroke-width="2"></path>'
		],
		[
			'a repeated part',
			'<g id="p"></g><use href="#p" transform="translate(1, 2) rotate(3)"></use>'
		],
		['its title', '<title>A title</title><desc>More</desc>']
	])('keeps %s', (_, inside) => {
		expect(htmlOf(wrap(inside))).toBe(`<svg viewBox="0 0 10 10">${inside}</svg>`);
		expect(readSvg(wrap(inside)).faults).toEqual([]);
	});

	it.each([
		['<script>alert(1)</script>', '<script>'],
		['<style>*{fill:red}</style>', '<style>'],
		['<foreignObject><p>x</p></foreignObject>', '<foreignObject>'],
		['<image href="https://x.test/a.png"/>', '<image>'],
		['<a href="javascript:alert(1)"><text>x</text></a>', '<a>'],
		['<animate attributeName="href"/>', '<animate>'],
		['<set attributeName="onclick"/>', '<set>'],
		['<iframe src="x"/>', '<iframe>'],
		['<svg onload="x"/>', '<svg>'],
		['<SCRIPT>x</SCRIPT>', '<SCRIPT>'],
		['<rect onclick="x"/>', 'attribute onclick of <rect>'],
		['<rect style="fill:url(//x.test)"/>', 'attribute style of <rect>'],
		['<rect fill="url(https://x.test/#a)"/>', 'attribute fill of <rect>'],
		['<rect fill="u\\72l(https://x.test/)"/>', 'attribute fill of <rect>'],
		['<rect fill="var(--x, url(//x.test))"/>', 'attribute fill of <rect>'],
		['<rect fill="image-set(&quot;https://x.test&quot; 1x)"/>', 'attribute fill of <rect>'],
		['<use href="https://x.test/a.svg#b"/>', 'attribute href of <use>'],
		['<use xlink:href="data:image/svg+xml,x#b"/>', 'attribute xlink:href of <use>'],
		['<rect href="#a"/>', 'attribute href of <rect>']
	])('leaves out and names %s', (inside, found) => {
		const { faults } = readSvg(wrap(`\n<rect/>${inside}`));
		expect(faults).toMatchObject([{ found, line: 2 }]);
		expect(htmlOf(wrap(inside))).not.toMatch(
			/script|style|foreign|image|javascript|x\.test|alert|\son|data:/i
		);
	});

	it('leaves out without a word what draws nothing', () => {
		const source = `<?xml version="1.0"?>\n<!DOCTYPE svg>\n<!-- a -->${wrap(
			'<metadata><a>x</a></metadata><inkscape:grid/><g class="a" data-x="1" inkscape:label="b"/>\n',
			' xmlns:xlink="y" version="1.1" role="img" aria-label="z" width="400" height="300"'
		)}`;
		expect(readSvg(source).faults).toEqual([]);
		expect(htmlOf(source)).toBe('<svg viewBox="0 0 10 10"><g></g></svg>');
	});

	it('turns markup hidden in text into text', () => {
		const html = htmlOf(wrap('<title><![CDATA[</title><script>x</script>]]></title>'));
		expect(html).toContain('<title>&#x3C;/title>');
		expect(html).not.toContain('<script');
	});

	it('names one kind of fault once', () => {
		const { faults } = readSvg(wrap('<rect style="a"/>\n<rect style="b"/>'));
		expect(faults.map((fault) => fault.found)).toEqual(['attribute style of <rect>']);
	});

	it.each([
		['width="40" height="30px"', '0 0 40 30'],
		['viewBox=" 1,2 3 4.5 "', '1 2 3 4.5']
	])('takes its size from %s', (attributes, viewBox) => {
		expect(htmlOf(`<svg ${attributes}/>`)).toBe(`<svg viewBox="${viewBox}"></svg>`);
	});

	it.each([
		['', 1],
		['no picture', 1],
		['<svg viewBox="0 0 1 1">\n<g>\n</svg>', 3],
		['<svg viewBox="0 0 1 1">\n&nbsp;</svg>', 2],
		['<html/>', 1],
		['\n<svg width="100%"/>', 2],
		['<svg viewBox="0 0 0 4"/>', 1]
	])('of %j cannot be shown', (source, line) => {
		expect(readSvg(source)).toMatchObject({ svg: null, faults: [{ line }] });
	});

	it('reads Windows line ends and a byte-order mark', () => {
		const source = `\uFEFF${wrap('\r\n<text>é 𝒜</text>\r\n<b/>')}`;
		expect(readSvg(source).faults).toMatchObject([{ found: '<b>', line: 3 }]);
	});
});
