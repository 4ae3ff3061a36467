import { describe, expect, it } from 'vitest';
import { cardId } from '../../core/ids';
import type { Subject } from '../study/deck';
import { findSubjects, sameKind } from './archived-cards';

const subjects = [
	'A task can have up to 10 containers',
	'A service keeps a number of tasks running',
	'`awsvpc` gives each task its own network interface'
].map((text, i) => ({ card: cardId('fact', String(i)), text }) as Subject);

describe('facts for an archived card', () => {
	it.each([
		['', []],
		['a', []],
		['task containers', [0]],
		['a task', [0, 2]],
		['Ten containers a task can have', [0]],
		['awsvpc', [2]],
		['lambda', []]
	])('for “%s”', (search, places) =>
		expect(findSubjects(subjects, search).map(({ card }) => Number(card.slice(5)))).toEqual(places)
	);

	it('are facts', () => {
		const question = { card: cardId('item', 'q'), text: 'Which task?' } as Subject;
		expect(sameKind([...subjects, question], cardId('fact', 'lost'))).toEqual(subjects);
		expect(sameKind([...subjects, question], cardId('item', 'lost'))).toEqual([question]);
	});
});
