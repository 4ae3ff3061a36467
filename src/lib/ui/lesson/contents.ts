import type { Section } from '../../notes/types';

export interface ContentsEntry {
	readonly anchor: string;
	readonly title: string;
	/** 1 at the top; notes skip levels, contents do not. */
	readonly level: number;
}

/** A lesson's table of contents: its headings without the one that repeats its title. */
export function contentsOf(lessonTitle: string, sections: readonly Section[]): ContentsEntry[] {
	const headings = sections.filter((s) => s.depth > 0);
	const shown = headings[0]?.title === lessonTitle ? headings.slice(1) : headings;
	const open: number[] = [];
	return shown.map((section) => {
		while (open.length > 0 && (open.at(-1) ?? 0) >= section.depth) open.pop();
		open.push(section.depth);
		const anchor = section.id.slice(section.id.indexOf('#') + 1);
		return { anchor, title: section.title, level: open.length };
	});
}
