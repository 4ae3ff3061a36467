import { isForeign } from '../course-path';
import { isRaster, isSvg } from '../pictures/pictures-of';
import type { CourseRule } from './rule';

/** A file that browsers do not show as a picture: the page shows its words. */
export const pictureKind: CourseRule = {
	id: 'picture-kind',
	severity: 'warning',
	examples: {
		ok: [['![A](a.svg) ![A](a.PNG) ![A](https://x.test/a)']],
		notOk: [['![A](a.drawio)'], ['![A](a.pdf)']]
	},
	check({ notes, pictures }) {
		return notes.flatMap((note, i) =>
			(pictures[i] ?? [])
				.map(({ url, line }) => ({ url, line, path: url.split(/[?#]/)[0] ?? '' }))
				.filter(({ url, path }) => url !== '' && !isForeign(url) && !isSvg(path) && !isRaster(path))
				.map(({ url, line }) => ({
					file: note.file,
					line,
					message: `Unexpected picture "${url}", expected an svg, png, jpg, gif, webp or avif file`
				}))
		);
	}
};
