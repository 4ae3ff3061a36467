import { coursePath, isForeign } from '../course-path';
import type { CourseRule, Finding } from './rule';

/** A picture beside the notes that is not there: the page shows its words. Pictures of other sites are not looked for. */
export const pictureMissing: CourseRule = {
	id: 'picture-missing',
	severity: 'warning',
	beside: [{ path: 'pictures/a b.svg', text: '<svg viewBox="0 0 1 1"/>' }],
	examples: {
		ok: [
			['![A](pictures/a%20b.svg)'],
			['![A](./pictures/../pictures/a%20b.svg#x)'],
			['![A][r]\n\n[r]: <pictures/a b.svg>'],
			['![A](https://x.test/a.svg)']
		],
		notOk: [
			['![A](pictures/c.svg)'],
			['![A](/pictures/c.png)'],
			['![A]()'],
			['![A][r]\n\n[r]: c.svg']
		]
	},
	check({ notes, pictures, assets }) {
		const files = assets === null ? null : new Set(assets.map((path) => coursePath('', path)));
		return notes.flatMap((note, i) =>
			(pictures[i] ?? []).flatMap(({ url, line }): Finding[] => {
				const finding = (what: string, expected: string): Finding[] => [
					{ file: note.file, line, message: `Unexpected ${what}, expected ${expected}` }
				];
				if (url === '') return finding('picture without an address', 'a path or an address');
				if (files === null || isForeign(url) || files.has(coursePath(note.file, url))) return [];
				return finding(`picture "${url}"`, 'a file of the course');
			})
		);
	}
};
