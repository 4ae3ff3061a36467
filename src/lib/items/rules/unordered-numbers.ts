import { choiceAt } from './example-item';
import { HALADYNA_2002 } from './literature';
import { sameUnitQuantities } from './quantity';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

export const unorderedNumbers: ItemRule = {
	id: 'unordered-numbers',
	title: 'Put numeric options in order of size',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guideline 21`,
	check(item) {
		if (!hasWordedOptions(item)) return [];
		const quantities = sameUnitQuantities(viewOf(item).options.map((o) => o.text));
		if (quantities === null) return [];
		const steps = quantities.slice(1).map((q, i) => q.value - (quantities[i]?.value ?? q.value));
		return findingIf(
			steps.some((s) => s > 0) && steps.some((s) => s < 0)
				? 'Numeric options stand out of order'
				: null
		);
	},
	examples: {
		ok: [
			choiceAt('How long is the timeout?', ['30 seconds', '5 minutes', '1 hour', '2 days'], 1),
			choiceAt('How many ports are there?', ['100', '20', '3'], 0),
			choiceAt('How large is it?', ['No limit', '5 GB', '1 GB'], 1)
		],
		notOk: [
			choiceAt('How many tasks may run?', ['10', '5', '20', '15'], 1),
			choiceAt('How long is the timeout?', ['1 hour', '90 seconds', '5 minutes'], 1)
		]
	}
};
