import { visit } from 'unist-util-visit';
import { dataError } from '../read/code-blocks';
import type { Finding, NoteRule } from './rule';

export const dataBlock: NoteRule = {
	id: 'data-block',
	severity: 'warning',
	examples: {
		ok: [
			['```json\n{"a": 1, // one\n "b": [2,],\n}\n```'],
			['```yaml\na:\n  - b: 1\n    c: 2\n```']
		],
		notOk: [['```yaml\na:\n  - b: 1\n      c: 2\n```'], ['```json\n{"a": [1\n```']]
	},
	check({ note, root }) {
		const found: Finding[] = [];
		visit(root, 'code', (code) => {
			const error = dataError(code.value, code.lang ?? null);
			if (!error) return;
			const line = (code.position?.start.line ?? 1) + 1 + error.line;
			found.push({
				file: note.file,
				line: Math.min(line, code.position?.end.line ?? line),
				message: `Unexpected ${code.lang ?? ''} (${error.message}), expected a block that can be parsed; its fields were left out`
			});
		});
		return found;
	}
};
