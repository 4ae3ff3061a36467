import { expect, it } from 'vitest';
import { SampleSession } from '../../terminal/sample-session';
import { FileEditor, type UnsavedChoice } from './file-editor.svelte';

function opened(choice: UnsavedChoice = 'stay') {
	const session = new SampleSession({ files: { '/a.json': '{}', '/b': 'b' } });
	const asked: string[] = [];
	let changes = 0;
	const editor = new FileEditor({
		files: () => session.files,
		askUnsaved: async (path) => {
			asked.push(path);
			return choice;
		},
		onchange: () => changes++
	});
	return { session, editor, asked, changes: () => changes };
}

it('opens, saves and closes a file', async () => {
	const { session, editor, asked, changes } = opened();
	expect(await editor.open('/a.json')).toBe(true);
	expect(editor.dirty).toBe(false);
	editor.text = '{"x":1}';
	expect(editor.dirty).toBe(true);
	await editor.save();
	expect(session.kept.get('/a.json')).toBe('{"x":1}\n');
	await editor.follow();
	expect(editor).toMatchObject({ text: '{"x":1}', dirty: false });
	expect(await editor.close()).toBe(true);
	expect(editor.path).toBeNull();
	expect(asked).toEqual([]);
	expect(changes()).toBe(1);
	await editor.open('/new');
	await editor.save();
	expect(session.kept.get('/new')).toBe('');
});

it.each([
	['stay', '/a.json', '{}', '{x'],
	['save', '/b', '{x\n', 'b'],
	['discard', '/b', '{}', 'b']
] as const)('asks before changes go: %s', async (choice, path, kept, text) => {
	const { session, editor, asked } = opened(choice);
	await editor.open('/a.json');
	editor.text = '{x';
	expect(await editor.open('/b')).toBe(choice !== 'stay');
	expect(asked).toEqual(['/a.json']);
	expect(editor).toMatchObject({ path, text });
	expect(session.kept.get('/a.json')).toBe(kept);
});

it('lets a command wait until the file is closed or the command is stopped', async () => {
	const { editor } = opened();
	let done = 0;
	const running = new AbortController();
	void editor.openFor('/b', running.signal).then(() => done++);
	const moment = () => new Promise((resolve) => setTimeout(resolve));
	await moment();
	expect(done).toBe(0);
	await editor.close();
	await moment();
	expect(done).toBe(1);
	const second = editor.openFor('/b', running.signal);
	await moment();
	running.abort();
	await second;
	expect(editor.path).toBe('/b');
	await editor.openFor('/a.json', running.signal);
});

it('follows what commands write, and tells where that meets changes made here', async () => {
	const { session, editor } = opened();
	await editor.open('/b');
	session.kept.set('/b', 'bb');
	await editor.follow();
	expect(editor).toMatchObject({ text: 'bb', dirty: false, changedOnDisk: false });
	editor.text = 'mine';
	session.kept.set('/b', 'theirs');
	await editor.follow();
	expect(editor).toMatchObject({ text: 'mine', changedOnDisk: true });
	await editor.reread();
	expect(editor).toMatchObject({ text: 'theirs', dirty: false, changedOnDisk: false });
});

it('renames and removes', async () => {
	const { session, editor } = opened();
	await editor.open('/b');
	editor.text = 'changed';
	await editor.rename('/c');
	expect([...session.kept]).toEqual([
		['/a.json', '{}'],
		['/c', 'changed\n']
	]);
	await editor.remove();
	expect(editor.path).toBeNull();
	expect(session.kept.has('/c')).toBe(false);
});

it('checks what is open as what it looks like, or as what it is said to be', async () => {
	const { session, editor } = opened();
	session.kept.set('/t.json', '{"family":"web","containerDefinitions":[{"imagee":"x"}]}');
	await editor.open('/t.json');
	const { checker } = editor;
	await checker.check();
	expect(checker.command).toBe('register-task-definition');
	expect(checker.diagnostics).toEqual([
		{ line: 1, message: expect.stringContaining('Unknown parameter in containerDefinitions[0]') }
	]);
	expect(checker.commands).toContain('create-service');
	editor.text = '{';
	await checker.check();
	expect(checker.command).toBe('register-task-definition');
	expect(checker.diagnostics).toHaveLength(1);
	editor.text = '{"cluster":1}';
	checker.checkAs = 'create-service';
	await checker.check();
	expect(checker.diagnostics).toHaveLength(2);
	checker.checkAs = 'none';
	await checker.check();
	expect(checker.diagnostics).toEqual([]);
});
