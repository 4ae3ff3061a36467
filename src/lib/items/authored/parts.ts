import { ownValue } from '../../core/own-value';
import type { List, ListItem, Nodes, RootContent } from 'mdast';
import { inlineText, lineOf, rawOf, stemParagraphs } from './markdown';
import { quoted, type Report } from './report';

/** `accept: ...`, `pairs: ...`, `Answer: ...`: one keyed entry, its text verbatim. */
export interface Answer {
	readonly key: 'accept' | 'answer' | 'pairs' | 'decoy' | 'steps';
	readonly text: string;
	/** Entries of a list nested below. */
	readonly nested: readonly string[];
	readonly line: number;
}

/** A question taken apart, in the author's terms. */
export interface Parts {
	/** Paragraphs below the heading. */
	readonly stem: readonly string[];
	readonly comments: readonly { readonly html: string; readonly line: number }[];
	readonly options: List | null;
	readonly answers: readonly Answer[];
	readonly references: readonly string[];
	readonly explanation: string | null;
}

const keyed = (names: string) => new RegExp(`^[*_]{0,2}(${names})[*_]{0,2}\\s*:[*_]{0,2}\\s*`, 'i');
const answerKey = keyed('accept|answers?|pairs|decoy|steps|back');
const referenceKey = keyed('references?|sources?|see also|further reading');
const explanationKey = keyed('explanation|rationale|why');

const answerKeys: Readonly<Record<string, Answer['key']>> = {
	accept: 'accept',
	answer: 'answer',
	answers: 'answer',
	back: 'answer',
	pairs: 'pairs',
	decoy: 'decoy',
	steps: 'steps'
};

/** A box that GFM does not read as one: `[x]text`, `[]`, `[X ]`. */
const brokenBox = /^\[(?:x|\s*|x\s+|\s+x)\]/i;

export const isTask = (entry: ListItem) => typeof entry.checked === 'boolean';
const isOptions = (list: List, text: string) =>
	list.children.some((entry) => isTask(entry) || brokenBox.test(firstLine(entry, text)));

/** The source of an entry's first block. */
function firstLine(entry: ListItem, text: string): string {
	const first = entry.children[0];
	return first ? rawOf(first, text) : '';
}

function addresses(node: Nodes): string[] {
	if (node.type === 'link') return [node.url];
	return 'children' in node ? node.children.flatMap(addresses) : [];
}

/** A list whose every entry is little more than a link. */
const isLinks = (list: List) =>
	list.children.every((entry) => entry.children.length === 1 && addresses(entry).length > 0);

function answerOf(key: string, text: string, entry: ListItem | null, line: number): Answer {
	const below = entry?.children.slice(1) ?? [];
	const nested = below.flatMap((node) =>
		node.type === 'list'
			? node.children.map((child) => inlineText(child))
			: [node.type === 'code' ? node.value : inlineText(node)]
	);
	return {
		key: ownValue(answerKeys, key.toLowerCase()) ?? 'answer',
		text: text.trim(),
		nested,
		line
	};
}

/** Sorts the blocks below a heading into stem, options, answers and references; reports what fits nowhere. */
export function partsOf(blocks: readonly RootContent[], text: string, report: Report): Parts {
	const stem: string[] = [];
	const comments: { html: string; line: number }[] = [];
	const answers: Answer[] = [];
	const references: string[] = [];
	let options: List | null = null;
	let explanation: string | null = null;
	let last: 'stem' | 'answer' | 'references' = 'stem';
	const answered = () => options !== null || answers.length > 0;

	const stray = (node: RootContent) =>
		report(
			'text-after-options',
			lineOf(node),
			`Unexpected text ${quoted(inlineText(node))} after the answer, expected "References:", "Explanation:" or the next heading`
		);

	const addReferences = (node: RootContent | ListItem) => {
		const found = addresses(node);
		if (found.length === 0)
			report(
				'reference',
				lineOf(node),
				`Unexpected reference ${quoted(inlineText(node))}, expected a link`
			);
		references.push(...found);
	};

	const readList = (list: List) => {
		const entries = list.children;
		if (isOptions(list, text)) {
			if (options !== null)
				report(
					'options',
					lineOf(list),
					'Unexpected second list of options, expected one list a question'
				);
			else options = list;
			last = 'answer';
		} else if (last === 'references' || (answered() && isLinks(list))) {
			for (const entry of entries) addReferences(entry);
			last = 'references';
		} else if (
			entries.length > 0 &&
			entries.every(
				(e) => answerKey.test(firstLine(e, text)) || referenceKey.test(firstLine(e, text))
			)
		) {
			for (const entry of entries) {
				const line = firstLine(entry, text);
				const key = answerKey.exec(line);
				if (key)
					answers.push(answerOf(key[1] ?? '', line.slice(key[0].length), entry, lineOf(entry)));
				else addReferences(entry);
			}
			last = 'answer';
		} else if (
			last === 'answer' &&
			answers.at(-1)?.text === '' &&
			answers.at(-1)?.nested.length === 0
		) {
			const open = answers.pop() as Answer;
			answers.push({ ...open, nested: entries.map((entry) => inlineText(entry)) });
		} else if (answered()) stray(list);
		else stem.push(...stemParagraphs(list));
	};

	const readText = (node: RootContent) => {
		const raw = rawOf(node, text);
		const [answer, reference, why] = [answerKey, referenceKey, explanationKey].map((key) =>
			key.exec(raw)
		);
		if (node.type === 'paragraph' && answer) {
			answers.push(answerOf(answer[1] ?? '', raw.slice(answer[0].length), null, lineOf(node)));
			last = 'answer';
		} else if (
			node.type === 'paragraph' &&
			reference &&
			(answered() || addresses(node).length > 0)
		) {
			if (raw.slice(reference[0].length).trim() !== '') addReferences(node);
			last = 'references';
		} else if (node.type === 'paragraph' && why && answered()) {
			explanation = inlineText(node).replace(explanationKey, '');
		} else if (node.type === 'code' && last === 'answer' && answers.at(-1)?.text === '') {
			const open = answers.pop() as Answer;
			answers.push({ ...open, nested: [...open.nested, node.value] });
		} else if (answered()) stray(node);
		else stem.push(...stemParagraphs(node));
	};

	for (const node of blocks) {
		if (node.type === 'html') comments.push({ html: node.value, line: lineOf(node) });
		else if (node.type === 'list') readList(node);
		else if (!['yaml', 'definition', 'footnoteDefinition', 'thematicBreak'].includes(node.type))
			readText(node);
	}
	return { stem, comments, options, answers, references: [...new Set(references)], explanation };
}
