import type { Heading, RootContent } from 'mdast';
import { sortDiagnostics, type Diagnostic } from '../../core/diagnostics';
import type { SourceFile } from '../../notes/types';
import type { Item } from '../types';
import { buildItem } from './build';
import { endLineOf, inlineText, lineOf, parseQuestionFile } from './markdown';
import { partsOf } from './parts';
import { quoted, reporter } from './report';
import { commentSettings, fileSettings, type QuestionContext } from './settings';
import { withBlanks } from './stem';

export type { QuestionContext } from './settings';

interface Block {
	readonly heading: Heading;
	readonly body: readonly RootContent[];
}

function blocksOf(nodes: readonly RootContent[]): {
	readonly before: readonly RootContent[];
	readonly blocks: readonly Block[];
} {
	const before: RootContent[] = [];
	const blocks: { heading: Heading; body: RootContent[] }[] = [];
	for (const node of nodes)
		if (node.type === 'heading') blocks.push({ heading: node, body: [] });
		else (blocks.at(-1)?.body ?? before).push(node);
	return { before, blocks };
}

/** A heading without an answer is a title where it opens the file at level 1 or has deeper headings below it. */
const isTitle = (block: Block, index: number, next: Block | undefined) =>
	(index === 0 && block.heading.depth === 1) ||
	(next !== undefined && next.heading.depth > block.heading.depth);

function parseFile(
	file: SourceFile,
	context: QuestionContext
): { items: Item[]; diagnostics: Diagnostic[] } {
	const { report, diagnostics } = reporter(file.path);
	const text = file.text.replace(/^\uFEFF/, '');
	const root = parseQuestionFile(text);
	const front = root.children.find((node) => node.type === 'yaml');
	const base = fileSettings(front, context, report);
	const { before, blocks } = blocksOf(root.children);
	for (const node of before)
		if (node.type === 'list' && node.children.some((entry) => typeof entry.checked === 'boolean'))
			report(
				'no-heading',
				lineOf(node),
				'Unexpected options before the first heading, expected a heading with the stem'
			);

	const items = blocks.flatMap(({ heading, body }, index) => {
		const line = lineOf(heading);
		const parts = partsOf(body, text, report);
		const answered =
			parts.options !== null ||
			parts.answers.length > 0 ||
			withBlanks([inlineText(heading), ...parts.stem].join('\n\n')).accept.length > 0;
		if (!answered && isTitle({ heading, body }, index, blocks[index + 1])) return [];
		const settings = parts.comments.reduce(
			(all, comment) => commentSettings(comment.html, comment.line, all, context, report),
			base
		);
		const source = { file: file.path, startLine: line, endLine: endLineOf(body.at(-1) ?? heading) };
		const item = buildItem({ heading, line, source, settings, parts }, report);
		return item ? [item] : [];
	});
	if (items.length === 0 && diagnostics.length === 0)
		report(
			'no-questions',
			1,
			'Unexpected file without questions, expected headings with a task list of options below',
			'warning'
		);
	return { items, diagnostics };
}

function duplicates(items: readonly Item[]): {
	readonly items: Item[];
	readonly diagnostics: Diagnostic[];
} {
	const first = new Map<string, Item>();
	const diagnostics: Diagnostic[] = [];
	for (const item of items) {
		const [own, other] = [item.sources[0], first.get(item.id)?.sources[0]];
		if (!own || !other) {
			first.set(item.id, item);
			continue;
		}
		const found = reporter(own.file);
		found.report(
			'duplicate-id',
			own.startLine,
			`Unexpected id ${quoted(item.id)} a second time (first at ${other.file}:${other.startLine}), expected ids that differ`
		);
		diagnostics.push(...found.diagnostics);
	}
	return { items: [...first.values()], diagnostics };
}

/**
 * Authored questions to items. A heading holds the stem; below it stand a task list of options with a reason
 * nested under each, or `- accept:`, `- pairs:`, `- steps:` or `Answer:`; then references. Never throws on text.
 */
export function parseQuestions(
	files: readonly SourceFile[],
	context: QuestionContext
): { readonly items: readonly Item[]; readonly diagnostics: readonly Diagnostic[] } {
	const parsed = files.map((file) => parseFile(file, context));
	const { items, diagnostics } = duplicates(parsed.flatMap((one) => one.items));
	return {
		items,
		diagnostics: sortDiagnostics([...parsed.flatMap((one) => one.diagnostics), ...diagnostics])
	};
}

/** True where the file says `type: questions`, so that it is no note. */
export const saysQuestions = (text: string) =>
	/^\uFEFF?---\r?\n(?:(?!---)[^\n]*\n)*?type:\s*["']?questions["']?\s*\r?\n/.test(text);
