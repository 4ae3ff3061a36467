import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { anchorOf } from '../sections';
import type { CourseRule, Finding, NoteLink } from './rule';
import { slug } from '../language/words';

/** Addresses of a note's links and images, with the lines they stand on. */
export function linksOf(root: Root): NoteLink[] {
	const links: NoteLink[] = [];
	visit(root, (node) => {
		if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
		links.push({
			url: node.url.trim(),
			line: node.position?.start.line ?? 1,
			image: node.type === 'image'
		});
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
			['## Here\n\n[up](#here)']
		],
		notOk: [['[b](c.md)', '# One'], ['[b](b.md#three)', '# One'], ['[up](#nowhere)'], ['[empty]()']]
	},
	check({ notes, links, assets }) {
		const found: Finding[] = [];
		const byPath = new Map(notes.map((n) => [normalise(n.file), n]));
		const files = assets === null ? null : new Set(assets.map(normalise));
		links.forEach((list, i) => {
			const note = notes[i];
			if (!note) return;
			for (const { url, line, image } of list) {
				const what = image ? 'image' : 'link';
				if (url === '') {
					found.push({
						file: note.file,
						line,
						message: `Unexpected ${what} without an address, expected a path or an address`
					});
					continue;
				}
				if (/^[a-z][a-z0-9+.-]*:|^\/\/|^\//i.test(url)) continue;
				const [path = '', hash = ''] = url.split('#');
				const target = path === '' ? note : byPath.get(resolve(note.file, path));
				if (!target) {
					const isNote = /\.(?:md|markdown)$/i.test(path);
					const known = files?.has(resolve(note.file, path)) ?? !(isNote || image);
					if (!known && (isNote || assets))
						found.push({
							file: note.file,
							line,
							message: `Unexpected ${what} to "${path}", expected a file of the course`
						});
					continue;
				}
				if (!hash || image) continue;
				const wanted = slug(safeDecode(hash));
				const all = target.sections.flatMap((s) => [slug(anchorOf(s.id)), slug(s.title)]);
				if (!all.some((a) => a === wanted || wanted.endsWith(a)))
					found.push({
						file: note.file,
						line,
						message: `Unexpected link to "#${hash}", expected a heading of ${target === note ? 'this note' : target.file}`
					});
			}
		});
		return found;
	}
};

function safeDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

const normalise = (path: string) => resolve('', path);

function resolve(from: string, path: string): string {
	const parts = from.split(/[\\/]/).slice(0, -1);
	for (const part of safeDecode(path).split(/[?]/)[0]?.split(/[\\/]/) ?? []) {
		if (part === '..') parts.pop();
		else if (part && part !== '.') parts.push(part);
	}
	return parts.join('/');
}
