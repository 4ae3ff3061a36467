import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentStems, indexOfWords, initials, stemWord, words } from './words';

describe('words', () => {
	it.each([
		[
			'Runs 1.5 GB on EC2, not C++ or C#.',
			['runs', '1.5', 'gb', 'on', 'ec2', 'not', 'c++', 'or', 'c#']
		],
		['`--force-new-deployment`', ['force', 'new', 'deployment']],
		["It doesn't scale", ['it', "doesn't", 'scale']],
		['Größe der Straße', ['größe', 'der', 'straße']],
		['', []]
	])('splits %j', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it('splits ASCII as it splits other text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				// A letter beyond ASCII sends the same text down the other path.
				expect(words(`${text} é`)).toEqual([...words(text), 'é']);
			})
		);
	});

	it('takes any string', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				for (const word of words(text)) expect(stemWord(word).length).toBeGreaterThan(0);
			})
		);
	});
});

describe('stemWord', () => {
	it.each([
		['scale', 'scales', 'scaling', 'scaled'],
		['run', 'runs', 'running'],
		['policy', 'policies'],
		['address', 'addresses'],
		['stop', 'stops', 'stopping', 'stopped']
	])('joins the forms of %s', (...forms) => {
		expect(new Set(forms.map(stemWord)).size).toBe(1);
	});

	it.each([
		['bus', 'bu'],
		['task', 'taskbar'],
		['deploy', 'deployment'],
		['EC2s', 'EC2']
	])('keeps %s and %s apart', (a, b) => {
		expect(stemWord(a)).not.toBe(stemWord(b));
	});
});

it('contentStems leaves function words out', () => {
	expect(contentStems('The tasks of a service are stopped')).toEqual(
		['task', 'service', 'stop'].map(stemWord)
	);
});

it.each([
	[['a', 'b', 'c'], ['b', 'c'], 1],
	[['a', 'b', 'a', 'c'], ['a', 'c'], 2],
	[['a', 'b'], ['b', 'c'], -1],
	[['a'], [], -1]
])('indexOfWords(%j, %j) is %i', (whole, part, expected) => {
	expect(indexOfWords(whole, part)).toBe(expected);
});

it('initials skips joining words', () => {
	expect(initials('Internet of Things')).toBe('it');
	expect(initials('Elastic Network Interface')).toBe('eni');
});
