import { describe, expect, it } from 'vitest';
import type { Fact } from '../../notes/types';
import { buildKnowledge, type Described } from './knowledge';
import { knownFalseOf, nested } from './known-false';
import { definition, fact, networkModes, purpose, sections, term } from './sample-facts';

function judge(facts: readonly Fact[], right: string, other: string): boolean {
	const knowledge = buildKnowledge(facts, sections);
	const find = (id: string) => knowledge.described.find((d) => d.fact.id === id) as Described;
	return knownFalseOf(knowledge, find(right), find(other));
}

describe('knownFalseOf', () => {
	it('holds for siblings with texts of their own', () =>
		expect(judge(networkModes, 'bridge', 'awsvpc')).toBe(true));

	it('does not hold where the texts nearly agree', () =>
		expect(
			judge(
				[
					purpose('a', 'Service', 'maintains desired number of task copies running'),
					purpose('b', 'Replica', 'maintains the number of desired tasks')
				],
				'b',
				'a'
			)
		).toBe(false));

	it('holds where the one says that there is nothing of the kind', () =>
		expect(
			judge(
				[
					definition('a', 'none', 'No networking'),
					definition('b', 'awsvpc', 'Network interface of its own for each task')
				],
				'a',
				'b'
			)
		).toBe(true));

	it('does not hold for another name of the same thing', () =>
		expect(
			judge(
				[
					definition('a', 'ENI', 'Card of a virtual machine', null, null),
					definition('b', 'Elastic Network Interface', 'Address holder in a subnet', null, null),
					fact('c', { kind: 'abbreviation', short: 'ENI', long: 'Elastic Network Interface' })
				],
				'a',
				'b'
			)
		).toBe(false));

	it('does not hold for a wider name, a category or a list that names the term', () => {
		const wide = [
			definition('a', 'CloudWatch Logs', 'Stream of output', null, null),
			definition('b', 'CloudWatch', 'Watcher of resources', null, null)
		];
		expect(judge(wide, 'a', 'b')).toBe(false);
		const kind = [
			definition('a', 'Replica', 'Copies kept alive', null, 'ECS service type'),
			definition('b', 'Service', 'Owner of deployments', null, null)
		];
		expect(judge(kind, 'a', 'b')).toBe(false);
		const listed = [
			definition('a', 'Spot', 'Spare capacity sold cheaply', null, null),
			definition('b', 'Offers', 'Prices published yearly', null, null),
			fact('c', { kind: 'membership', whole: 'offers', members: [term('Spot'), term('Reserved')] })
		];
		expect(judge(listed, 'a', 'b')).toBe(false);
	});

	it('does not hold where any text of the other term, in any file, says the same', () =>
		expect(
			judge(
				[
					definition('a', 'Queue', 'Buffer of waiting messages', null, null),
					definition('b', 'Topic', 'Channel to many readers', null, null),
					definition('c', 'Topic', 'Buffer of messages waiting', null, null)
				],
				'a',
				'b'
			)
		).toBe(false));

	it('sees nested names', () =>
		expect([nested('Task', 'task definition'), nested('Task role', 'Target group')]).toEqual([
			true,
			false
		]));
});

describe('scopes', () => {
	const scopes = buildKnowledge(networkModes, sections).scopes;
	it.each([
		['bridge', 'EC2', true],
		['bridge', 'Fargate', false],
		['awsvpc', 'Fargate', true],
		['none', 'Fargate', false],
		['none', 'EC2', null]
	])('%s on %s: %s', (mode, place, applies) =>
		expect(scopes.applies(mode, place, [], 'network mode')).toBe(applies)
	);
});
