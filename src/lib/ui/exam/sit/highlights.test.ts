import { describe, expect, it } from 'vitest';
import { isMarked, plainStem, stemParts, stemWords, toggled, trimmed, united } from './highlights';

const stem = 'A task in `awsvpc` mode fails.\n\nWhich fix works?';
const plain = plainStem(stem);
const range = (start: number, end: number) => ({ start, end });

it('the plain text has neither backticks nor more', () => {
	expect(plain).toBe('A task in awsvpc mode fails.\n\nWhich fix works?');
});

it('parts are cut at highlights, across code and paragraphs', () => {
	const at = plain.indexOf('in');
	const parts = stemParts(stem, [range(at, plain.indexOf('mode') + 4)]);
	expect(parts.map(({ kind, pieces }) => [kind, ...pieces.map((p) => [p.text, p.marked])])).toEqual(
		[
			['text', ['A task ', false], ['in ', true]],
			['code', ['awsvpc', true]],
			['text', [' mode', true], [' fails.', false]],
			['paragraph', ['\n\n', false]],
			['text', ['Which fix works?', false]]
		]
	);
});

it('words are found in each part', () => {
	expect(stemWords(stem).map(({ start, end }) => plain.slice(start, end))).toEqual([
		'A',
		'task',
		'in',
		'awsvpc',
		'mode',
		'fails.',
		'Which',
		'fix',
		'works?'
	]);
});

describe('ranges', () => {
	it.each([
		[[], []],
		[
			[range(5, 9), range(0, 3)],
			[range(0, 3), range(5, 9)]
		],
		[[range(0, 3), range(3, 5)], [range(0, 5)]],
		[[range(0, 9), range(2, 4)], [range(0, 9)]],
		[[range(4, 4)], []]
	])('%j are united', (ranges, after) => expect(united(ranges)).toEqual(after));

	it.each([
		[[], range(2, 5), [range(2, 5)]],
		[[range(0, 3)], range(2, 5), [range(0, 5)]],
		[[range(0, 9)], range(2, 5), [range(0, 2), range(5, 9)]],
		[[range(2, 5)], range(2, 5), []],
		[[range(0, 3), range(6, 9)], range(1, 2), [range(0, 1), range(2, 3), range(6, 9)]]
	])('%j with %j toggled', (ranges, selected, after) => {
		expect(toggled(ranges, selected)).toEqual(after);
		expect(isMarked(after, selected)).toBe(!isMarked(ranges, selected));
	});

	it('are trimmed of spaces', () => {
		expect(trimmed(plain, range(1, 7))).toEqual(range(2, 6));
		expect(trimmed(plain, range(1, 2))).toBeNull();
	});
});
