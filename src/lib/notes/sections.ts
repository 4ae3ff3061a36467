import type { Heading, Root } from 'mdast';
import { sectionId, type LessonId, type SectionId } from '../core/ids';
import { toInline, withoutTicks } from './read/inline';
import type { Section } from './types';
import { slug } from './language/words';

/** A heading's text without numbering ("3.", "2.1)"), markup and trailing colon. */
export function cleanTitle(heading: Heading): string {
	const text = withoutTicks(toInline(heading.children).text).replace(/\s+/g, ' ');
	return (
		text
			.replace(/^(?:\d+(?:\.\d+)*[.):]?|[IVX]+[.)]|[A-Z][.)])\s+(?=\S)/, '')
			.replace(/^[-–—:*\s]+/, '')
			.replace(/\s*:\s*$/, '')
			.trim() || text.trim()
	);
}

/** Anchors of a note's headings in order, unique in the note: slug, else parent's slug before it, else a number behind it. */
export function anchorsOf(headings: readonly { title: string; depth: number }[]): string[] {
	const slugs = headings.map((h) => slug(h.title) || 'section');
	const count = new Map<string, number>();
	slugs.forEach((s) => count.set(s, (count.get(s) ?? 0) + 1));
	const used = new Set<string>();
	const open: { depth: number; slug: string }[] = [];
	return headings.map((h, i) => {
		while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= h.depth) open.pop();
		const own = slugs[i] as string;
		const parent = open.at(-1)?.slug;
		let anchor = (count.get(own) ?? 0) > 1 && parent ? `${parent}-${own}` : own;
		for (let n = 2; used.has(anchor); n++) anchor = `${own}-${n}`;
		used.add(anchor);
		open.push({ depth: h.depth, slug: own });
		return anchor;
	});
}

export const anchorOf = (id: SectionId) => id.slice(id.indexOf('#') + 1);

/** Sections of a note; text before the first heading stands in a section of depth 0 named by `title`. */
export function sectionsOf(
	root: Root,
	lesson: LessonId,
	title: string,
	lastLine: number
): Section[] {
	const headings = root.children.filter((n): n is Heading => n.type === 'heading');
	const heads = headings.map((h) => ({
		title: cleanTitle(h),
		depth: h.depth,
		line: h.position?.start.line ?? 1
	}));
	const anchors = anchorsOf(heads);
	const sections: Section[] = [];
	const firstLine = heads[0]?.line ?? lastLine + 1;
	const before = root.children.some(
		(n) => n.type !== 'yaml' && n.type !== 'heading' && (n.position?.start.line ?? 0) < firstLine
	);
	if (before || heads.length === 0) {
		const id = sectionId(`${lesson}#top`);
		sections.push({
			id,
			title,
			depth: 0,
			startLine: 1,
			endLine: Math.max(1, firstLine - 1),
			parent: null
		});
	}
	const open: Section[] = [];
	heads.forEach((h, i) => {
		while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= h.depth) open.pop();
		const next = heads.slice(i + 1).find((o) => o.depth <= h.depth);
		const section: Section = {
			id: sectionId(`${lesson}#${anchors[i] as string}`),
			title: h.title,
			depth: h.depth,
			startLine: h.line,
			endLine: next ? next.line - 1 : lastLine,
			parent: open.at(-1)?.id ?? null
		};
		open.push(section);
		sections.push(section);
	});
	return sections;
}
