import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { bundledLanguages, createHighlighter, type Highlighter } from 'shiki';
import { visit } from 'unist-util-visit';

const themes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const;

let highlighter: Promise<Highlighter> | null = null;

async function highlight(code: string, language: string): Promise<Element[]> {
	highlighter ??= createHighlighter({ themes: Object.values(themes), langs: [] });
	const shiki = await highlighter;
	if (language !== 'text') await shiki.loadLanguage(language as keyof typeof bundledLanguages);
	const tree = shiki.codeToHast(code, { lang: language, themes, defaultColor: false });
	const lines: Element[] = [];
	visit(tree, 'element', (node: Element) => {
		const name = node.properties.class ?? node.properties.className;
		if (name === 'line' || (Array.isArray(name) && name.includes('line'))) lines.push(node);
	});
	return lines;
}

/** The fence's language if Shiki knows it; an unlabelled block is read by its shape. */
function languageOf(code: Element, value: string): { id: string; label: string } {
	const names = Array.isArray(code.properties.className) ? code.properties.className : [];
	const named = names.map(String).find((n) => n.startsWith('language-'));
	const language = named?.slice('language-'.length).toLowerCase();
	if (language !== undefined && language in bundledLanguages)
		return { id: language, label: language };
	if (/^\s*[[{][\s\S]*[\]}]\s*$/.test(value)) return { id: 'json', label: 'json' };
	if (
		/^\s*(?:\$ )?(?:aws|docker|kubectl|curl|git|npm|sudo|cd|export|eksctl|sam|cdk)\s/.test(value)
	) {
		return { id: 'bash', label: 'shell' };
	}
	return { id: 'text', label: language ?? 'text' };
}

const element = (
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });

const text = (value: string): ElementContent => ({ type: 'text', value });

/** Each line carries its line in the note, so that a fact from one key or flag can be shown alone. */
async function codeFigure(pre: Element, code: Element, fenced: boolean): Promise<Element> {
	const value = toString(code).replace(/\n$/, '');
	const language = languageOf(code, value);
	const lines = await highlight(value, language.id);
	const first = (pre.position?.start.line ?? 0) + (fenced ? 1 : 0);
	const rows = lines.flatMap((line, i): ElementContent[] => {
		const at = pre.position ? { dataStartLine: first + i, dataEndLine: first + i } : {};
		const row = element('span', { className: ['line'], ...at }, line.children);
		return i === 0 ? [row] : [text('\n'), row];
	});
	return {
		...element('div', { className: ['code-block'] }, [
			element('div', { className: ['code-head'] }, [
				element('span', {}, [text(language.label)]),
				element('button', { type: 'button', className: ['copy'], dataCopy: '' }, [text('Copy')])
			]),
			element('pre', { tabIndex: 0 }, [element('code', {}, rows)])
		]),
		position: pre.position
	};
}

/** Highlights every code block at build time; `source` tells fenced from indented blocks. */
export async function renderCodeBlocks(tree: Root, source: string): Promise<void> {
	const sourceLines = source.split(/\r\n|\n|\r/);
	const jobs: Promise<void>[] = [];
	visit(tree, 'element', (node: Element, index, parent) => {
		const code = node.children[0];
		if (node.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return;
		if (parent === undefined || index === undefined) return;
		const opening = sourceLines[(node.position?.start.line ?? 1) - 1] ?? '';
		const fenced = /(?:```|~~~)/.test(opening);
		jobs.push(
			codeFigure(node, code, fenced).then((figure) => {
				parent.children[index] = figure;
			})
		);
	});
	await Promise.all(jobs);
}
