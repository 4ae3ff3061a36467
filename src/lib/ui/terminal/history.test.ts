import { expect, it } from 'vitest';
import { beginSearch, searchLess, searchMore, searchOlder, searchPrompt } from './history-search';
import { emptyLine, lineOf } from './line';
import { atTheEnd, visit } from './line-history';

const history = ['aws ecs list-clusters', 'ls', 'aws ecs list-services', 'aws --version'];

it('goes up and down with the line that was begun, and changed entries, kept', () => {
	const up = visit(atTheEnd(history), history, lineOf('half'), 3);
	expect(up?.line).toEqual(lineOf('aws --version'));
	const further = up && visit(up.place, history, lineOf('aws changed'), 2);
	expect(further?.line.text).toBe('aws ecs list-services');
	const back = further && visit(further.place, history, further.line, 3);
	expect(back?.line.text).toBe('aws changed');
	const begun = back && visit(back.place, history, back.line, 4);
	expect(begun?.line.text).toBe('half');
	expect(begun && visit(begun.place, history, begun.line, 5)).toBeNull();
	expect(visit({ at: 0, drafts: new Map() }, history, emptyLine, -1)).toBeNull();
});

it('searches key by key, further back, and takes letters back', () => {
	const begun = beginSearch(history, lineOf('mine'));
	expect(searchPrompt(begun)).toBe("(reverse-i-search)`': ");
	const typed = searchMore(searchMore(begun, history, 'l'), history, 'ist');
	expect(typed.line).toEqual({ text: 'aws ecs list-services', cursor: 8 });
	const older = searchOlder(typed, history, '');
	expect(older.line.text).toBe('aws ecs list-clusters');
	const none = searchOlder(older, history, '');
	expect(none.failed).toBe(true);
	expect(none.line).toBe(older.line);
	expect(searchPrompt(none)).toBe("(failed reverse-i-search)`list': ");
	expect(searchLess(typed).query).toBe('l');
	expect(searchLess(searchLess(typed))).toBe(begun);
	expect(searchLess(begun)).toBe(begun);
	expect(none.before.text).toBe('mine');
});

it('asks again for what was last searched', () => {
	const again = searchOlder(beginSearch(history, emptyLine), history, 'ls');
	expect(again).toMatchObject({ query: 'ls', line: { text: 'ls', cursor: 0 } });
	expect(searchOlder(beginSearch(history, emptyLine), history, '').failed).toBe(false);
});
