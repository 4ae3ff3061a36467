import { coursePath, isForeign } from '../course-path';
import { readSvg } from '../pictures/read-svg';
import type { CourseRule } from './rule';

const svg = (inside: string) => `<svg viewBox="0 0 1 1">${inside}</svg>`;

/** What of an SVG does not come into the page, or why none of it does. Only pictures that a note shows are read. */
export const pictureUnsafe: CourseRule = {
	id: 'picture-unsafe',
	severity: 'warning',
	beside: [
		{ path: 'good.svg', text: svg('<path d="M0 0h1" fill="var(--ink, black)"/>') },
		{ path: 'script.svg', text: svg('<script>alert(1)</script>') },
		{ path: 'style.svg', text: svg('<rect style="fill: red"/>') },
		{ path: 'far.svg', text: svg('<use href="https://x.test/a.svg#b"/>') },
		{ path: 'broken.svg', text: '<svg viewBox="0 0 1 1"><g></svg>' },
		{ path: 'no-size.svg', text: '<svg/>' }
	],
	examples: {
		ok: [['![A](good.svg)'], ['![A](https://x.test/script.svg)'], ['[A](script.svg)']],
		notOk: [
			['![A](script.svg)'],
			['![A](style.svg)'],
			['![A](far.svg)'],
			['![A](broken.svg)'],
			['![A](no-size.svg)']
		]
	},
	check({ notes, pictures, svgs }) {
		const shown = new Set(
			notes.flatMap((note, i) =>
				(pictures[i] ?? [])
					.filter(({ url }) => !isForeign(url))
					.map(({ url }) => coursePath(note.file, url))
			)
		);
		return svgs
			.filter(({ path }) => shown.has(coursePath('', path)))
			.flatMap(({ path, text }) => {
				const picture = readSvg(text);
				const outcome = picture.svg === null ? 'its words are shown instead' : 'it is left out';
				return picture.faults.map(({ line, found, expected }) => ({
					file: path,
					line,
					message: `Unexpected ${found} in a picture, expected ${expected}; ${outcome}`
				}));
			});
	}
};
