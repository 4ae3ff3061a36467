import { describe, expect, it } from 'vitest';
import { generateItems } from '../generate';
import { definition, purpose, sections } from '../knowledge/sample-facts';
import type { Item } from '../types';

const make = (facts: Parameters<typeof generateItems>[0]) =>
	generateItems(facts, { seed: 's', sections }).items;
const stems = (items: readonly Item[]) => items.map((i) => i.stem);

const controllers = [
	purpose('etcd', 'etcd', 'stores the state of the cluster', 'parts', null),
	purpose('proxy', 'kube-proxy', 'maintains network connectivity to the pods', 'parts', null),
	definition('kubelet', 'kubelet', 'agent for communication with the Control Plane', 'parts', null),
	purpose('runtime', 'runtime', 'runs the containers', 'parts', null)
];

describe('questions for a term', () => {
	const items = make(controllers);
	it('point to the options where no kind is known', () =>
		expect(stems(items)).toContain('Which of these stores the state of the cluster?'));
	it('give every distractor the reason that it is something else', () => {
		const choice = items.find(
			(i) => i.form === 'single-choice' && i.stem.startsWith('Which of these stores')
		);
		if (!choice || !('options' in choice)) throw new Error('no choice');
		for (const o of choice.options.filter((o) => !o.correct))
			expect(o.rationale).not.toContain('state of the cluster');
	});
	it('quote nobody', () =>
		expect(stems(items).filter((s) => /the notes|do these words|is meant\?/i.test(s))).toEqual([]));
	it('are not asked from memory where too little is said', () =>
		expect(
			items.filter((i) => i.form === 'typed' && i.facts[0] === 'runtime').map((i) => i.stem)
		).toEqual([]));
});

describe('lines that are no definitions', () => {
	it.each([
		['Overview', 'a summary of the things that follow in the chapter'],
		['Pros', 'cheap, easy to set up, works with every runtime'],
		['TLS', 'a newer version of SSL'],
		['Date', 'March 1, 2026'],
		['improve civic education', 'program that raises the interest of voters'],
		['Transport(throw)', 'breaks down the data into segments and sends them'],
		['Purpose of the court', 'body that brings the accused to justice'],
		['AWS Service Catalog Overview', 'portal that launches a set of authorized products'],
		['Sessions', 'durable and auditable, they run for up to a year'],
		['Turnout', 'a good measure of participation in an election'],
		['Access keys', 'a pair of values that are recieved by applications'],
		['Rule #1', 'elements may only be removed by incrementing the version']
	])('%s', (name, text) => {
		const items = make([definition('x', name, text, 'g', null), ...controllers]).filter(
			(i) => i.facts[0] === 'x'
		);
		expect(items.filter((i) => i.form !== 'flashcard' && i.form !== 'cloze')).toEqual([]);
	});
	it('a description that two terms share is asked of neither by name', () => {
		const items = make([
			definition('a', 'Alpha gate', 'gate that lets signed requests into the network', 'g', null),
			definition(
				'b',
				'Beta gate',
				'gate that lets signed requests into the private network',
				'g',
				null
			),
			...controllers
		]);
		expect(items.filter((i) => i.form === 'typed' && /signed requests/.test(i.stem))).toEqual([]);
	});
});

describe('a term of which the article is not known', () => {
	const items = make([
		definition(
			'a',
			'Placement strategy',
			'preference for choosing an instance of the cluster',
			'g',
			null
		),
		definition(
			'b',
			'Placement constraint',
			'rule that an instance must meet before it runs tasks',
			'g',
			null
		)
	]).filter((i) => i.facts[0] === 'a');
	it('is quoted', () => expect(stems(items)).toContain('What is meant by “placement strategy”?'));
	it('is asked for', () =>
		expect(stems(items)).toContain(
			'What is the term for a preference for choosing an instance of the cluster?'
		));
	it('stands in no statement', () =>
		expect(items.filter((i) => i.form === 'true-false')).toEqual([]));
});

describe('a label and its text', () => {
	it('are no sentence to cut a blank into', () => {
		const items = make([
			{
				...definition(
					'a',
					'Partition',
					'spreads instances across racks in one Availability Zone',
					'g',
					null
				),
				statement: 'Partition: spreads instances across racks in one Availability Zone.'
			},
			...controllers
		]);
		expect(stems(items).filter((s) => /: .*______/.test(s))).toEqual([]);
	});
});
