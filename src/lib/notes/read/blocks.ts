import type { List, Paragraph } from 'mdast';
import { readCode } from './code';
import type { Emitter } from './emitter';
import { isLinkOnly } from './inline';
import { readList } from './list';
import { readParagraph } from './paragraph';
import { readQuestion, readSummary } from './question';
import { readQuiz } from './quiz';
import { linesOf, type Block, type Scope } from './scope';
import { readTable } from './table';

/** A picture between a label and what it introduces keeps them together. */
const isPictureOnly = (block: Paragraph) =>
	block.children.every(
		(c) =>
			c.type === 'image' || c.type === 'imageReference' || (c.type === 'text' && !c.value.trim())
	);

/** Blocks in a row under one scope: a paragraph ending in a colon labels what follows it. */
export function readBlocks(blocks: readonly Block[], scope: Scope, out: Emitter): void {
	if (scope.depth > 40) return;
	let label: string | null = null;
	let first = scope.afterHeading;
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i] as Block;
		const here: Scope = { ...scope, afterHeading: first };
		switch (block.type) {
			case 'paragraph': {
				if (isLinkOnly(block) || isPictureOnly(block)) break;
				if (scope.example) {
					label = null;
					break;
				}
				const taken = readQuiz(blocks, i, out) || readQuestion(blocks, i, out);
				if (taken > 0) {
					i += taken - 1;
					break;
				}
				label = readParagraph(block, blocks[i + 1] ?? null, here, out);
				break;
			}
			case 'list':
				if (scope.example) break;
				readList(
					block as List,
					label ? { ...here, listTitle: label, above: scope.listTitle, label } : here,
					out
				);
				label = null;
				break;
			case 'table':
				if (scope.example) break;
				readTable(block, out, `${out.section.id}:table:${linesOf(block).start}`);
				label = null;
				break;
			case 'code':
				readCode(block, out, label ?? scope.label, scope.example);
				label = null;
				break;
			case 'blockquote':
				readBlocks(
					block.children as Block[],
					{ ...here, depth: scope.depth + 1, afterHeading: false, topic: scope.topic },
					out
				);
				break;
			case 'footnoteDefinition':
				readBlocks(
					block.children as Block[],
					{ ...here, depth: scope.depth + 1, afterHeading: false },
					out
				);
				break;
			case 'html': {
				const id = block.value.match(
					/^\s*<!--\s*fact:\s*([\p{L}\p{N}][\p{L}\p{N}/_.-]*)\s*-->\s*$/u
				);
				if (id) out.explicitId = id[1] as string;
				else i += readSummary(blocks, i, out);
				break;
			}
			default:
				break;
		}
		if (block.type !== 'html') first = false;
	}
}
