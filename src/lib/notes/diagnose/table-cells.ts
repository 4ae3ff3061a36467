import { visit } from 'unist-util-visit';
import type { NoteRule } from './rule';

export const tableCells: NoteRule = {
	id: 'table-cells',
	severity: 'warning',
	examples: {
		ok: [['| a | b |\n| - | - |\n| 1 | 2 |']],
		notOk: [['| a | b |\n| - | - |\n| 1 |'], ['| a | b |\n| - | - |\n| 1 | 2 | 3 |']]
	},
	check({ note, root }) {
		const found: { file: string; line: number; message: string }[] = [];
		visit(root, 'table', (table) => {
			const width = table.children[0]?.children.length ?? 0;
			for (const row of table.children.slice(1)) {
				const cells = row.children.length;
				if (cells !== width)
					found.push({
						file: note.file,
						line: row.position?.start.line ?? 1,
						message: `Unexpected table row with ${cells} ${cells === 1 ? 'cell' : 'cells'}, expected ${width} as in its header`
					});
			}
		});
		return found;
	}
};
