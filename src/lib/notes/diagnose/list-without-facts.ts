import { visit } from 'unist-util-visit';
import { isWorkedExample } from '../language/phrases';
import type { NoteRule } from './rule';

/** A list of links (a table of contents) is no content, and a worked example is not to be learned: both are left alone. */
export const listWithoutFacts: NoteRule = {
	id: 'list-without-facts',
	severity: 'warning',
	examples: {
		ok: [
			['- Amazon S3 stores objects.'],
			['- [Contents](#contents)\n\n## Contents'],
			['- Amazon S3 stores objects.\n\n## Worked example: a photo\n\n1. The photo is sent.']
		],
		notOk: [['- ?\n- ??']]
	},
	check({ note, root, units }) {
		const found: { file: string; line: number; message: string }[] = [];
		const byLine = new Map<number, boolean>();
		for (const u of units)
			if (u.drafts.length > 0) for (let l = u.startLine; l <= u.endLine; l++) byLine.set(l, true);
		const inExample = (line: number) =>
			isWorkedExample(note.sections.filter((s) => s.startLine <= line).at(-1)?.title ?? '');
		visit(root, 'list', (list, _index, parent) => {
			if (parent?.type === 'listItem') return;
			const start = list.position?.start.line ?? 1;
			const end = list.position?.end.line ?? start;
			for (let l = start; l <= end; l++) if (byLine.has(l)) return;
			if (inExample(start)) return;
			let prose = false;
			visit(list, (n) => {
				if (n.type === 'link' || n.type === 'linkReference' || n.type === 'image') return 'skip';
				if (n.type === 'text' && n.value.trim()) prose = true;
				return undefined;
			});
			if (prose)
				found.push({
					file: note.file,
					line: start,
					message:
						'Unexpected list from which nothing could be learned, expected bullets that state something'
				});
		});
		return found;
	}
};
