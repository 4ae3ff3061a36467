import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Lesson } from '../../lib/course/types';
import { parseMarkdown } from '../../lib/notes/parse-markdown';
import type { Section } from '../../lib/notes/types';
import { explainAbbreviations } from './abbreviations';
import { markLines, placeLinks, wrapTables } from './blocks';
import { markCallouts } from './callouts';
import { renderCodeBlocks } from './code-blocks';
import { placeHeadings, type LessonHeading } from './headings';
import type { FindPicture } from './picture-figure';
import { placePictures } from './pictures';
import { defuseRawHtml } from './raw-html';
import { sanitise } from './sanitise';

export interface LessonContext {
	readonly lesson: Pick<Lesson, 'title' | 'sections'>;
	readonly glossary: Readonly<Record<string, string>>;
	/** All lessons of the course, for links between notes. */
	readonly lessons: readonly Pick<Lesson, 'id' | 'file' | 'sections'>[];
	readonly findPicture: FindPicture;
}

/** A lesson's body: HTML, and the places where a section ends and its questions are asked. */
export type LessonPart =
	| { readonly kind: 'html'; readonly html: string }
	| { readonly kind: 'check'; readonly sections: readonly string[] };

export interface RenderedLesson {
	readonly parts: readonly LessonPart[];
	/** Specifiers of images to import; `picture:0` in an image's `src` stands for the first. */
	readonly images: readonly string[];
}

/** Cuts a lesson where its sections of level 2 and 3 end; deeper ones are asked with the one they stand in. */
function cut(
	tree: Root,
	headings: readonly LessonHeading[],
	sections: readonly Section[]
): LessonPart[] {
	const byElement = new Map(headings.map((h) => [h.element as RootContent, h]));
	const firstLine = headings[0]?.section?.startLine ?? Number.POSITIVE_INFINITY;
	const parts: LessonPart[] = [];
	let nodes: RootContent[] = [];
	let opening = true;
	let asked: string[] = sections.filter((s) => s.startLine < firstLine).map((s) => s.id);
	const close = (next: string[]) => {
		if (nodes.length > 0) {
			parts.push({ kind: 'html', html: toHtml({ type: 'root', children: nodes }) });
		}
		nodes = [];
		if (opening && next.length > 0) {
			// What stands before the first section is asked with it: nobody is questioned on an opening line.
			asked = [...next, ...asked];
		} else {
			if (asked.length > 0) parts.push({ kind: 'check', sections: asked });
			asked = next;
		}
		opening = false;
	};
	for (const node of tree.children) {
		const heading = byElement.get(node);
		const id = heading?.section?.id;
		if (heading && heading.level <= 3) close(id === undefined ? [] : [id]);
		else if (id !== undefined) asked = [...asked, id];
		nodes.push(node);
	}
	close([]);
	return parts;
}

/** Markdown to safe HTML. Takes any text: nothing in it reaches the page as code. */
export async function renderLesson(
	source: string,
	context: LessonContext
): Promise<RenderedLesson> {
	const { title, sections } = context.lesson;
	const raw = toHast(parseMarkdown(source), { allowDangerousHtml: true }) as Root;
	defuseRawHtml(raw);
	const tree = sanitise(raw);
	markCallouts(tree);
	const headings = placeHeadings(tree, sections, title);
	const images = placePictures(tree, context.findPicture);
	placeLinks(tree, sections, context.lessons);
	explainAbbreviations(tree, context.glossary);
	await renderCodeBlocks(tree, source);
	markLines(tree);
	wrapTables(tree);
	return { parts: cut(tree, headings, sections), images };
}
