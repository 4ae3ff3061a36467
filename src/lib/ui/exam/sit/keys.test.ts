import { expect, it } from 'vitest';
import { examAction, type KeyContext } from './keys';

const question: KeyContext = {
	scene: 'question',
	shift: false,
	typing: false,
	ownEnter: false,
	options: 6,
	striking: false
};

it.each<[string, Partial<KeyContext>, string | null]>([
	['a', {}, 'choose 0'],
	['E', {}, 'choose 4'],
	['6', {}, 'choose 5'],
	['7', {}, null],
	['e', { options: 4 }, null],
	['f', {}, 'flag'],
	['F', { shift: true }, 'strike 5'],
	['B', { shift: true }, 'strike 1'],
	['N', { shift: true }, null],
	['b', { striking: true }, 'strike 1'],
	['2', { striking: true }, 'strike 1'],
	['f', { striking: true }, 'strike 5'],
	['f', { striking: true, options: 4 }, 'flag'],
	['Escape', { striking: true }, 'leave'],
	['Escape', {}, null],
	['s', {}, 'strike-next'],
	['Enter', {}, 'go'],
	['Enter', { ownEnter: true }, null],
	['n', {}, 'next'],
	['N', {}, 'next'],
	['p', {}, 'previous'],
	['h', {}, 'highlight'],
	['m', {}, 'note'],
	['k', {}, 'confidence'],
	['g', {}, 'navigator'],
	['r', {}, 'review'],
	['t', {}, 'timer'],
	['a', { typing: true }, null],
	['Enter', { typing: true }, null],
	['Escape', { typing: true }, 'leave'],
	['r', { scene: 'review' }, 'review'],
	['p', { scene: 'review' }, 'previous'],
	['n', { scene: 'review' }, null],
	['a', { scene: 'review' }, null],
	['Enter', { scene: 'review' }, null],
	['a', { scene: 'paused' }, null],
	['z', { scene: 'paused' }, 'pause'],
	['r', { scene: 'paused' }, null]
])('%s, %j: %s', (key, on, action) => {
	const found = examAction(key, { ...question, ...on });
	const said =
		found === null ? null : 'place' in found ? `${found.kind} ${found.place}` : found.kind;
	expect(said).toBe(action);
});
