import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../../app.css';
import { SampleSession } from '../../terminal/sample-session';
import EditorPanel from './EditorPanel.svelte';
import { FileEditor } from './file-editor.svelte';

const home = '/home/user';
let component: Record<string, unknown> | null = null;
let place: HTMLElement | null = null;

afterEach(async () => {
	if (component) await unmount(component);
	place?.remove();
	component = null;
});

async function shown(name: string, text: string) {
	const session = new SampleSession({
		files: { [`${home}/${name}`]: text, [`${home}/b.yaml`]: 'b: 1' }
	});
	const told: string[] = [];
	const editor = new FileEditor({
		files: () => session.files,
		askUnsaved: async () => 'stay',
		onchange: () => told.push('change')
	});
	await editor.open(`${home}/${name}`);
	const target = document.createElement('div');
	target.style.cssText = 'display: grid; width: 640px; height: 480px';
	document.body.append(target);
	place = target;
	component = mount(EditorPanel, {
		target,
		props: {
			editor,
			name,
			files: [...session.kept.keys()].map((path) => ({ path, name: path.slice(home.length + 1) })),
			onrename: async (typed: string) => {
				told.push(`rename to ${typed}`);
				return typed !== 'taken';
			},
			ondelete: () => told.push('delete'),
			ondownload: () => told.push('download'),
			onclose: () => told.push('close')
		}
	});
	flushSync();
	const area = target.querySelector('textarea') as HTMLTextAreaElement;
	return { target, editor, session, told, area };
}

const { keyboard } = userEvent;
const named = (target: HTMLElement, name: string) =>
	[...target.querySelectorAll('button')].find(
		(one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name
	);

it('is typed in with blanks for Tab, and undone by the browser', async () => {
	const { area, editor } = await shown('a.txt', '');
	await vi.waitFor(() => expect(document.activeElement).toBe(area));
	await keyboard('a:{Enter}b{Tab}c');
	expect(editor.text).toBe('a:\n  b c');
	await keyboard(
		'{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}'
	);
	expect(editor.text).toBe('a:');
	await keyboard('{Shift>}{Tab}{/Shift}');
	expect(document.activeElement).not.toBe(area);
});

it('saves with Ctrl+S, asks to close with Escape', async () => {
	const { target, told, session, editor } = await shown('a.txt', 'x');
	await keyboard('{Control>}{End}{/Control}y');
	expect(target.querySelector('.told')?.textContent).toBe('Not saved');
	await keyboard('{Control>}s{/Control}');
	await vi.waitFor(() => expect(target.querySelector('.told')?.textContent).toBe('Saved'));
	expect(session.kept.get(`${home}/a.txt`)).toBe('xy\n');
	expect(editor.dirty).toBe(false);
	await keyboard('{Escape}');
	expect(told).toEqual(['change', 'close']);
});

it('shows the lines with problems, and goes to them', async () => {
	const text = '{\n  "family": 7,\n  "containerDefinitions": [],\n  "cpuu": "1"\n}\n';
	const { target, area } = await shown('t.json', text);
	await vi.waitFor(() => expect(target.querySelector('.verdict')?.textContent).toBe('2 problems'));
	const flagged = [...target.querySelectorAll('.gutter span')].map((one) => one.textContent);
	expect(flagged.sort()).toEqual(['2', '4']);
	expect(target.querySelector('.gutter pre')?.textContent).toBe('1\n2\n3\n4\n5\n6');
	expect(area.getAttribute('aria-invalid')).toBe('true');
	named(target, 'Line 4')?.click();
	expect(document.activeElement).toBe(area);
	expect(area.selectionStart).toBe(text.indexOf('  "cpuu"'));
	await keyboard('{Control>}{Home}{/Control}x');
	await vi.waitFor(() =>
		expect(target.querySelector('.problems')?.textContent).toContain('Expecting value: line 1')
	);
});

it('is told as what to check a file', async () => {
	const { target } = await shown('t.json', '{"cluster":"a"}');
	await vi.waitFor(() =>
		expect(target.querySelector('.verdict')?.textContent).toBe('JSON without errors.')
	);
	const menu = () => target.querySelector<HTMLSelectElement>('.problems select');
	await vi.waitFor(() => expect(menu()).not.toBeNull());
	await userEvent.selectOptions(menu() as HTMLSelectElement, 'create-service');
	await vi.waitFor(() =>
		expect(target.querySelector('.problems')?.textContent).toContain('"serviceName"')
	);
});

it('begins at the beginning', async () => {
	const text = Array.from({ length: 200 }, (_, at) => at).join('\n');
	const { area, editor } = await shown('a.txt', text);
	await vi.waitFor(() => expect(document.activeElement).toBe(area));
	expect([area.selectionStart, area.scrollTop]).toEqual([0, 0]);
	await keyboard('x');
	expect(editor.text.startsWith('x0\n1\n')).toBe(true);
});

it('keeps gutter and text side by side', async () => {
	const { area, target } = await shown(
		'a.txt',
		Array.from({ length: 200 }, (_, at) => at).join('\n')
	);
	area.scrollTop = 900;
	area.dispatchEvent(new Event('scroll'));
	flushSync();
	expect(target.querySelector<HTMLElement>('.gutter pre')?.style.translate).toBe(
		`0px ${-area.scrollTop}px`
	);
});

it('changes the file, its name, and asks to delete', async () => {
	const { target, editor, told } = await shown('a.txt', 'x');
	await userEvent.selectOptions(
		target.querySelector('.file') as HTMLSelectElement,
		`${home}/b.yaml`
	);
	await vi.waitFor(() => expect(editor.path).toBe(`${home}/b.yaml`));
	named(target, 'Rename')?.click();
	flushSync();
	await userEvent.fill(target.querySelector('input') as HTMLInputElement, 'taken');
	await keyboard('{Enter}');
	await vi.waitFor(() =>
		expect(target.querySelector('[role=alert]')?.textContent).toContain('taken')
	);
	named(target, 'Keep')?.click();
	flushSync();
	named(target, 'Download')?.click();
	named(target, 'Delete')?.click();
	expect(told).toEqual(['rename to taken', 'download', 'delete']);
});
