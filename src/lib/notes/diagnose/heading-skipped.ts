import type { NoteRule } from './rule';

export const headingSkipped: NoteRule = {
	id: 'heading-skipped',
	severity: 'warning',
	examples: {
		ok: [['# A\n\n## B\n\n### C'], ['## A\n\n### B\n\n## C']],
		notOk: [['# A\n\n### B'], ['## A\n\n#### B']]
	},
	check({ note }) {
		const heads = note.sections.filter((s) => s.depth > 0);
		return heads.flatMap((s, i) => {
			const before = heads[i - 1]?.depth ?? s.depth;
			return s.depth > before + 1
				? [
						{
							file: note.file,
							line: s.startLine,
							message: `Unexpected heading of level ${s.depth} "${s.title}" after level ${before}, expected level ${before + 1}`
						}
					]
				: [];
		});
	}
};
