import { keyPositions, MAX_RUN, MIN_P } from '../checks/key-positions';
import type { SingleChoiceItem } from '../types';
import { choiceAt } from './example-item';
import { HALADYNA_2002 } from './literature';
import type { BankFinding, BankRule } from './rule';

const example = (positions: readonly number[]) =>
	positions.map((at, i) =>
		choiceAt(`Which part has the number ${i} of the list?`, ['Task', 'Role', 'Port', 'Image'], at)
	);

/** A run is reported at the item that makes it too long, imbalance at the first item of the commonest position. */
export const keyPosition: BankRule = {
	id: 'key-position',
	title: 'Vary the position of the key, without runs',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guideline 20`,
	check(items) {
		const found: BankFinding[] = [];
		const choices = items.filter((item): item is SingleChoiceItem => item.form === 'single-choice');
		let run = 0;
		let last = -1;
		for (const item of choices) {
			const at = item.options.findIndex((o) => o.correct);
			run = at === last ? run + 1 : 1;
			last = at;
			if (run > MAX_RUN && at >= 0)
				found.push({
					item: item.id,
					message: `The key stands at ${at + 1} for the ${run}th time running`
				});
		}
		for (const table of keyPositions(items).tables) {
			if (table.p >= MIN_P) continue;
			const most = table.counts.indexOf(Math.max(...table.counts));
			const item = choices.find(
				(c) => c.options.length === table.optionCount && c.options[most]?.correct
			);
			if (item)
				found.push({
					item: item.id,
					message: `Of ${table.optionCount} positions, keys stand at ${table.counts.join(', ')} (p = ${table.p.toFixed(4)})`
				});
		}
		return found;
	},
	examples: {
		ok: [example([0, 1, 2, 3, 2, 0, 3, 1]), example([0, 0, 0, 1])],
		notOk: [example([2, 2, 2, 2]), example([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1])]
	}
};
