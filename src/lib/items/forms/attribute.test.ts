import { describe, expect, it } from 'vitest';
import { generateItems } from '../generate';
import { fact, sections } from '../knowledge/sample-facts';
import type { AttributeFact } from '../../notes/types';

const cell = (entity: string, property: string, value: string, category: string | null = null) =>
	fact(`${entity}/${property}`, {
		kind: 'attribute',
		subject: entity,
		statement: `${entity} – ${property}: ${value}.`,
		property,
		entity: { text: entity, code: false, aliases: [] },
		value,
		truth: null,
		category,
		group: 'table' as AttributeFact['group']
	});
const make = (facts: Parameters<typeof generateItems>[0]) =>
	generateItems(facts, { seed: 's', sections }).items;
const stems = (facts: Parameters<typeof generateItems>[0]) => make(facts).map((i) => i.stem);

describe('tables', () => {
	it('ask which of two things has a value', () => {
		const items = make([
			cell('ALB', 'Target type', 'instance'),
			cell('GWLB', 'Target type', '`ip`')
		]);
		expect(items.filter((i) => i.pattern === 'entity/of-two').map((i) => i.stem)).toContain(
			'For which of the two is `ip` the target type: ALB or GWLB?'
		);
	});
	it.each([
		['figures of a worked example', cell('Durable goods', 'Price', '$1.47')],
		['decimals without a unit', cell('ABC Grain', 'Cost', '0.5 0.7')],
		['a row that names two things', cell('State and Local', 'Price', '5 dollars')],
		['an ordinal', cell('19th', 'Purpose', 'Prohibits denial of the vote')],
		['a year', cell('Boston Massacre (1770)', 'Cost', 'five lives')],
		['a label', cell('Consists of', 'Version', 'policy language')],
		['a task for the reader', cell('Quartering', 'Summarize amendment', 'No soldiers in houses')]
	])('ask nothing of %s', (_, f) => expect(stems([f])).toEqual([]));
	it('write short headers out', () =>
		expect(stems([cell('Azure Queue Storage', 'Max size', '64 KB')])).toContain(
			'What is the maximum size of Azure Queue Storage?'
		));
	it('give a row of several words its article', () =>
		expect(
			stems([cell('Monitoring agent on all hosts', 'Suitable choice', 'Daemon service')])
		).toContain('What is the suitable choice for a monitoring agent on all hosts?'));
	it('tell the default value of a setting only', () =>
		expect(stems([cell('NACL', 'Default', 'All allow')])).toEqual([]));
});
