import { picturesOf } from '../pictures/pictures-of';
import type { NoteRule } from './rule';

export const pictureAlt: NoteRule = {
	id: 'picture-alt',
	severity: 'warning',
	examples: {
		ok: [
			['![Two tasks behind a load balancer](a.svg "Two tasks")'],
			['![Two tasks][a]\n\n[a]: a.svg']
		],
		notOk: [
			['![](a.svg "Two tasks")'],
			['Text ![ ](https://x.test/a.png)'],
			['![][a]\n\n[a]: a.svg']
		]
	},
	check({ note, root }) {
		return picturesOf(root)
			.filter(({ alt }) => alt === '')
			.map(({ url, line }) => ({
				file: note.file,
				line,
				message: `Unexpected picture "${url}" without alternative text, expected words that say all it shows`
			}));
	}
};
