import { lessonFrontMatter } from '../lesson-front-matter';
import type { NoteRule } from './rule';

/** A value of another kind than its key asks for; it is not used. */
export const frontMatterValue: NoteRule = {
	id: 'front-matter-value',
	severity: 'warning',
	examples: {
		ok: [
			[
				'---\noutcomes:\n  - Choose a mode\n  - Say `why`\ndomains: [a, b]\nminutes: 9\n---\n\nText.'
			],
			['---\noutcomes: []\n---\n\nText.']
		],
		notOk: [
			['---\noutcomes: Choose a mode\n---\n\nText.'],
			['---\noutcomes:\n  - Choose: a mode\n---\n\nText.'],
			['---\noutcomes: [""]\n---\n\nText.'],
			['---\ndomains: a\n---\n\nText.'],
			['---\ndomains: [1]\n---\n\nText.'],
			['---\nminutes: nine\n---\n\nText.'],
			['---\nminutes: 0\n---\n\nText.'],
			['---\nminutes: 2.5\n---\n\nText.']
		]
	},
	check({ note }) {
		return lessonFrontMatter(note.frontMatter).faults.map(({ key, expected }) => ({
			file: note.file,
			line: note.frontMatterLines[key] ?? 1,
			message: `Unexpected value of "${key}", expected ${expected}`
		}));
	}
};
