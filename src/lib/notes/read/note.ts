import type { Root } from 'mdast';
import { categoryOf, isGenericTitle, isWorkedExample, untopical } from '../language/phrases';
import { cleanTitle } from '../sections';
import type { Section } from '../types';
import { readBlocks } from './blocks';
import type { Emitter } from './emitter';
import type { Block, Scope } from './scope';

/** Walks a whole note. */
export function readNote(
	root: Root,
	sections: readonly Section[],
	out: Emitter,
	title: string
): void {
	const byLine = new Map(sections.map((s) => [s.startLine, s]));
	const byId = new Map(sections.map((s) => [s.id, s]));
	let run: Block[] = [];
	let scope: Scope = {
		topic: null,
		listTitle: null,
		above: null,
		depth: 0,
		afterHeading: false,
		label: null,
		example: null
	};
	const flush = () => {
		readBlocks(run, scope, out);
		run = [];
	};
	for (const node of root.children) {
		if (node.type !== 'heading') {
			if (node.type !== 'yaml') run.push(node);
			continue;
		}
		flush();
		const section = byLine.get(node.position?.start.line ?? 0);
		if (!section) continue;
		out.section = section;
		const path: string[] = [];
		for (let s: Section | undefined = section; s; s = s.parent ? byId.get(s.parent) : undefined)
			if (s.title !== title) path.unshift(s.title);
		out.headings = path;
		scope = {
			...scopeOf({ ...section, title: cleanTitle(node) }, title, path.at(-2) ?? title),
			example: exampleOf(path, title)
		};
	}
	flush();
}

/** The note teaches how documents of a kind are written, so that an example of one is worth learning by its fields. */
const teachesDocument =
	/\b(?:fields?|definitions?|manifests?|templates?|documents?|schemas?|syntax|specs?|specifications?|file formats?)\b/i;

const exampleOf = (headings: readonly string[], title: string): Scope['example'] =>
	!headings.some(isWorkedExample) ? null : teachesDocument.test(title) ? 'document' : 'story';

function scopeOf(section: Section, title: string, above: string | null): Omit<Scope, 'example'> {
	const asked = section.title.match(
		/^(?:what (?:is|are)|what['’]s|was ist|qué es)\s+(?:an?\s+|the\s+)?([^?]{2,50})\?*$/i
	);
	if (asked)
		return {
			topic: asked[1] as string,
			listTitle: asked[1] as string,
			above,
			depth: 0,
			afterHeading: true,
			label: null
		};
	const named =
		!untopical.test(section.title) &&
		!isGenericTitle(section.title) &&
		section.title.split(' ').length <= 6 &&
		!/[?]$/.test(section.title);
	const topic =
		named && !categoryOf(section.title)
			? section.title.replace(/\s*\([^)]*\)$/, '')
			: above &&
				  !isGenericTitle(above) &&
				  !categoryOf(above) &&
				  !untopical.test(above) &&
				  above !== title &&
				  above.split(' ').length <= 5
				? above
				: null;
	return {
		topic,
		listTitle: section.title,
		above,
		depth: 0,
		afterHeading: section.depth > 1 && !untopical.test(section.title),
		label: null
	};
}
