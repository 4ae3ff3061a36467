import { frontMatterKeys } from '../read/front-matter';
import type { NoteRule } from './rule';

export const frontMatterKey: NoteRule = {
	id: 'front-matter-key',
	severity: 'warning',
	examples: {
		ok: [['---\ntitle: A\n---\n\nText.'], ['Text.']],
		notOk: [['---\ntitel: A\n---\n\nText.']]
	},
	check({ note }) {
		const known: readonly string[] = frontMatterKeys;
		return Object.keys(note.frontMatter)
			.filter((k) => !known.includes(k))
			.map((k) => ({
				file: note.file,
				line: note.frontMatterLines[k] ?? 1,
				message: `Unexpected front-matter key "${k}", expected one of ${known.join(', ')}`
			}));
	}
};
