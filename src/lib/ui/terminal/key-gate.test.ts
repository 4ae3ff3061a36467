import { expect, it } from 'vitest';
import { KeyGate, type KeyFacts } from './key-gate';

/** `C-S-c`: Ctrl, Shift and c. */
function event(name: string): KeyFacts {
	const has = (modifier: string) => new RegExp(`(?:^|-)${modifier}-`).test(name);
	return {
		type: 'keydown',
		key: name.replace(/^(?:[CSAM]-)+/, ''),
		ctrlKey: has('C'),
		shiftKey: has('S'),
		altKey: has('A'),
		metaKey: has('M')
	};
}

const owners = (names: string, hasSelection = false) => {
	const gate = new KeyGate();
	return names.split(' ').map((name) => gate.owner(event(name), hasSelection));
};

it.each([
	['Tab', ['shell']],
	['Escape Tab', ['shell', 'leave']],
	['Escape Shift S-Tab', ['shell', 'shell', 'leave']],
	['Escape a Tab', ['shell', 'shell', 'shell']],
	['Escape Tab Tab', ['shell', 'leave', 'shell']],
	['S-Tab', ['leave']],
	['C-Tab', ['browser']],
	['a Enter ArrowUp C-a C-r C-l C-d A-b', Array.from({ length: 8 }, () => 'shell')],
	['F5 F12 M-c', ['browser', 'browser', 'browser']],
	['C-v C-S-V S-Insert', ['browser', 'browser', 'browser']],
	['C-c', ['shell']],
	['C-S-C C-Insert', ['copy', 'copy']],
	['C-S-_ C-S-I', ['shell', 'browser']],
	['C-- C-0 C-=', ['browser', 'browser', 'browser']],
	['PageUp PageDown', ['scroll-up', 'scroll-down']]
])('%s: %j', (names, expected) => {
	expect(owners(names)).toEqual(expected);
});

it('copies a selection with Ctrl+C', () => {
	expect(owners('C-c', true)).toEqual(['copy']);
});

it('decides on the way down only', () => {
	expect(new KeyGate().owner({ ...event('C-v'), type: 'keyup' }, false)).toBe('shell');
});
