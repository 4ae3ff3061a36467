import { describe, expect, it } from 'vitest';
import { isExact, isTelling, isThing, showValue } from './shown-value';

const lexicon = {
	isName: (w: string) => w === 'Fargate',
	articleOf: () => null,
	isCommon: () => false
};

describe('showValue', () => {
	it.each([
		['`ip`', '`ip`', 'name'],
		['SSPL', 'SSPL', 'name'],
		['Cypher', 'Cypher', 'name'],
		['64 bits', '64 bits', 'quantity'],
		['Up to 14 days', 'up to 14 days', 'quantity'],
		['Replica service', 'a replica service', 'noun'],
		['One target', 'one target', 'phrase'],
		['Lowest network latency', 'the lowest network latency', 'phrase'],
		['Same as the container port', 'the same as the container port', 'phrase'],
		['British naval supremacy', 'British naval supremacy', 'phrase'],
		['Per GB', 'per GB', 'phrase'],
		['Launching EC2 instances', 'launching EC2 instances', 'phrase'],
		['Active/passive DR', 'active/passive DR', 'phrase'],
		['Low (more channels)', 'low (more channels)', 'state'],
		['Volume + permissions', 'volume and permissions', 'noun']
	])('%s reads %s', (value, text, shape) => {
		const v = showValue(value, lexicon);
		expect(v.text).toBe(text);
		expect(v.shape).toBe(shape);
	});
});

describe('what a cell is good for', () => {
	it.each([
		'see above',
		'n/a',
		'TBD',
		'-',
		'✔',
		'See https://x.y',
		'Slower',
		'a → b',
		'Yes (costly)'
	])('%s tells nothing', (value) => expect(isTelling(value)).toBe(false));
	it.each(['Fargate', '99.9%', 'Router', 'Unlimited'])('%s tells something', (value) =>
		expect(isTelling(value)).toBe(true)
	);
	it.each(['Refers to AMI ID', 'For big data', 'Must be shared', 'Waits until a message arrives'])(
		'%s is no thing',
		(value) => expect(isThing(value)).toBe(false)
	);
	it.each([
		['802.3', true],
		['Fast Ethernet', true],
		['A/B split', false],
		['Ordering and scale', false],
		['Always', false]
	])('%s is typed alike by all: %s', (value, exact) =>
		expect(isExact(showValue(value, lexicon))).toBe(exact)
	);
});
