import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { coursePath, isForeign } from '../course-path';
import { sectionOfHash } from '../section-link';
import type { CourseRule, Finding, NoteLink } from './rule';

/** Addresses of a note's links, with the lines they stand on. */
export function linksOf(root: Root): NoteLink[] {
	const links: NoteLink[] = [];
	visit(root, (node) => {
		if (node.type !== 'link' && node.type !== 'definition') return;
		links.push({ url: node.url.trim(), line: node.position?.start.line ?? 1 });
	});
	return links;
}

/** Links between notes and to headings; addresses of other sites are not followed. */
export const brokenLink: CourseRule = {
	id: 'broken-link',
	severity: 'warning',
	examples: {
		ok: [
			['[b](b.md#two)', '# One\n\n## Two'],
			['[x](https://example.com/a b)'.replace(' b', '')],
			['## Here\n\n[up](#here)'],
			['[b](b.md#worked-example-a-task)', '# One\n\n## Worked example: a `task`'],
			['[b](b.md#3-ports)', '# One\n\n## 3. Ports']
		],
		notOk: [
			['[b](c.md)', '# One'],
			['[b](b.md#three)', '# One'],
			['[b](b.md#imports)', '## Ports'],
			['[up](#nowhere)'],
			['[empty]()']
		]
	},
	check({ notes, links, assets }) {
		const byPath = new Map(notes.map((n) => [coursePath('', n.file), n]));
		const files = assets === null ? null : new Set(assets.map((path) => coursePath('', path)));
		return notes.flatMap((note, i) =>
			(links[i] ?? []).flatMap(({ url, line }): Finding[] => {
				const finding = (what: string, expected: string): Finding[] => [
					{ file: note.file, line, message: `Unexpected link ${what}, expected ${expected}` }
				];
				if (url === '') return finding('without an address', 'a path or an address');
				if (isForeign(url) || url.startsWith('/')) return [];
				const [path = '', hash = ''] = url.split('#');
				const target = path === '' ? note : byPath.get(coursePath(note.file, path));
				if (!target) {
					const isNote = /\.(?:md|markdown)$/i.test(path);
					const known = files?.has(coursePath(note.file, path)) ?? !isNote;
					return known ? [] : finding(`to "${path}"`, 'a file of the course');
				}
				if (!hash || sectionOfHash(target.sections, hash)) return [];
				const where = target === note ? 'this note' : target.file;
				return finding(`to "#${hash}"`, `a heading of ${where}`);
			})
		);
	}
};
