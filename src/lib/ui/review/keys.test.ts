import { expect, it } from 'vitest';
import { ratings } from '../../memory/types';
import { reviewAction, type KeyContext } from './keys';

const base: KeyContext = {
	scene: 'asked',
	offered: ratings,
	typing: false,
	ownEnter: false,
	ownSpace: false,
	flashcard: false
};
const answered = { ...base, scene: 'answered' } as const;
const wrong = { ...answered, offered: ['again', 'hard', 'good'] } as const;

it.each<[string, KeyContext, string | null]>([
	['Enter', base, 'go'],
	[' ', base, null],
	[' ', { ...base, flashcard: true }, 'go'],
	[' ', answered, 'go'],
	['Enter', answered, 'go'],
	['Enter', { ...answered, ownEnter: true }, null],
	[' ', { ...answered, ownEnter: true }, null],
	[' ', { ...answered, ownSpace: true }, null],
	['Enter', { ...answered, ownSpace: true }, 'go'],
	['1', answered, 'grade again'],
	['2', answered, 'grade hard'],
	['3', answered, 'grade good'],
	['4', answered, 'grade easy'],
	['5', answered, null],
	['4', wrong, null],
	['3', wrong, 'grade good'],
	['7', base, 'digit 7'],
	['0', base, null],
	['u', base, 'undo'],
	['U', answered, 'undo'],
	['u', { ...base, scene: 'over' }, 'undo'],
	['u', { ...base, scene: 'waiting' }, 'undo'],
	['b', base, 'bury'],
	['s', answered, 'suspend'],
	['f', answered, 'flag'],
	['e', answered, 'source'],
	['e', { ...base, scene: 'waiting' }, null],
	['b', { ...base, scene: 'over' }, null],
	['u', { ...base, typing: true }, null],
	['1', { ...base, typing: true }, null],
	[' ', { ...base, typing: true }, null],
	['Enter', { ...base, typing: true }, 'go'],
	['Escape', { ...base, typing: true }, 'leave-field'],
	['Escape', base, null],
	['Enter', { ...base, scene: 'waiting' }, 'go'],
	['Enter', { ...base, scene: 'over' }, null],
	['x', answered, null],
	['toString', answered, null]
])('%j in %o does %s', (key, context, expected) => {
	const action = reviewAction(key, context);
	const said =
		action === null
			? null
			: action.kind === 'grade'
				? `grade ${action.rating}`
				: action.kind === 'digit'
					? `digit ${action.digit}`
					: action.kind;
	expect(said).toBe(expected);
});
