import { describe, expect, it } from 'vitest';
import { sampleForm, sampleItem } from '../../../exam/sample-exam';
import { choose, countsOf, letterOf, noMarks, paperOf, statusOf } from './paper';

const items = [
	sampleItem({ id: 'one' }),
	sampleItem({ id: 'two', options: ['A', 'B', 'C', 'D', 'E'], right: 2 }),
	sampleItem({ id: 'lost' })
];
const paper = paperOf(sampleForm(items), (id) =>
	items.find((item) => item.id === id && item.id !== 'lost')
);
const [single, multiple, lost] = paper;
if (!single || !multiple || !lost) throw new Error('Three questions are asked.');

it('a question that the course has lost is still there', () => {
	expect(lost).toMatchObject({ place: 2, item: null, wanted: 0 });
	expect(letterOf(2)).toBe('C');
});

describe('an answer', () => {
	it.each([
		[single, [], 'unanswered'],
		[single, [1], 'answered'],
		[multiple, [1], 'part'],
		[multiple, [1, 2], 'answered']
	] as const)('is whole when as many are chosen as are asked for', (question, answer, status) =>
		expect(statusOf(question, { ...noMarks, answer })).toBe(status)
	);

	it.each([
		[single, [0], 2, [2]],
		[single, [2], 2, [2]],
		[multiple, [], 3, [3]],
		[multiple, [3], 1, [1, 3]],
		[multiple, [1, 3], 3, [1]],
		[multiple, [1, 3], 0, null]
	] as const)('%#: choosing one more', (question, answer, option, after) =>
		expect(choose(question, answer, option)).toEqual(after)
	);
});

it('counts what is answered and flagged', () => {
	const marks = [{ ...noMarks, answer: [0], flagged: true }, { ...noMarks, answer: [0] }, noMarks];
	expect(countsOf(paper, (place) => marks[place] ?? noMarks)).toEqual({
		answered: 1,
		unanswered: 2,
		flagged: 1
	});
});
