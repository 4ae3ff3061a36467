import { mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../app.css';
import { SampleSession } from './sample-session';
import type { TerminalControl } from './terminal-control';
import TerminalView from './TerminalView.svelte';

let component: Record<string, unknown> | null = null;
let target: HTMLElement | null = null;

afterEach(async () => {
	if (component) await unmount(component);
	target?.remove();
	component = null;
	delete document.documentElement.dataset.theme;
});

interface Given {
	readonly scrollback?: string;
	readonly width?: number;
	edit?(path: string, signal: AbortSignal): Promise<void>;
}

async function shown({ scrollback = '', width = 640, edit = async () => {} }: Given = {}) {
	const session = new SampleSession({ history: ['echo before'] });
	const place = document.createElement('div');
	place.style.cssText = `display: grid; width: ${width}px; height: 320px`;
	document.body.append(place);
	target = place;
	const control = await new Promise<TerminalControl>((onready) => {
		component = mount(TerminalView, {
			target: place,
			props: { session, scrollback, edit, onready }
		});
	});
	const rows = () =>
		[...place.querySelectorAll('.xterm-rows > div')]
			.map((row) => (row.textContent ?? '').replaceAll('\u00a0', ' ').trimEnd())
			.filter((row) => row !== '');
	const shows = (...lines: string[]) =>
		vi.waitFor(() => expect(rows()).toEqual(lines), { timeout: 5000 });
	control.focus();
	return { place, session, control, shows, rows };
}

const { keyboard } = userEvent;

it('runs what is typed', async () => {
	const { shows, session } = await shown();
	await shows('~ $');
	await keyboard('echo hello{Enter}');
	await shows('~ $ echo hello', 'hello', '~ $');
	await keyboard('{ArrowUp}{ArrowUp}{Enter}');
	await shows('~ $ echo hello', 'hello', '~ $ echo before', 'before', '~ $');
	await keyboard('x{Control>}a{/Control}echo {Control>}e{/Control}{Backspace}y{Enter}');
	await vi.waitFor(() => expect(session.ran.at(-1)).toBe('echo y'));
});

it('completes with Tab and lets the keyboard out with Escape, then Tab', async () => {
	const { shows, place } = await shown();
	const field = place.querySelector('textarea');
	await keyboard('ech{Tab}');
	await shows('~ $ echo');
	expect(document.activeElement).toBe(field);
	await keyboard('{Escape}{Tab}');
	expect(document.activeElement).not.toBe(field);
	field?.focus();
	await keyboard('{Shift>}{Tab}{/Shift}');
	expect(document.activeElement).not.toBe(field);
	field?.focus();
	await keyboard('b');
	await shows('~ $ echo b');
});

it('has a name and says how to leave it', async () => {
	const { place } = await shown();
	const field = place.querySelector('textarea');
	expect(field?.getAttribute('aria-label')).toBe('Terminal');
	const help = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
	expect(help?.textContent).toMatch(/Esc, then Tab/);
	expect(place.querySelector('.xterm-accessibility')).not.toBeNull();
});

it('pastes several lines and waits for Enter', async () => {
	const { place, shows, session } = await shown();
	const clipboard = new DataTransfer();
	clipboard.setData('text/plain', 'echo one\necho two\n');
	place
		.querySelector('textarea')
		?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true }));
	await shows('~ $ echo one', 'echo two');
	expect(session.ran).toEqual([]);
	await keyboard('{Enter}');
	await vi.waitFor(() => expect(session.ran).toEqual(['echo one\necho two']));
});

it('takes text that comes without a key, and typed text once', async () => {
	const { place, shows } = await shown();
	const field = place.querySelector('textarea');
	await keyboard('echo x');
	await shows('~ $ echo x');
	for (const data of ['😀', 'so it was said'])
		field?.dispatchEvent(
			new InputEvent('input', { inputType: 'insertText', data, bubbles: true, composed: true })
		);
	await shows('~ $ echo x😀so it was said');
});

it('puts wide characters where the cursor is', async () => {
	const { shows, control } = await shown();
	control.insert('echo 日本 👩‍👩‍👧 e\u0301');
	await keyboard('{ArrowLeft}{ArrowLeft}{Backspace}{Enter}');
	await shows('~ $ echo 日本  e\u0301', '日本  e\u0301', '~ $');
});

it('keeps what stood there, and gives it with its colours', async () => {
	const { shows, control } = await shown({ scrollback: 'old \x1b[31mred\x1b[0m line' });
	await shows('old red line', '~ $');
	await keyboard('echo new{Enter}');
	await shows('old red line', '~ $ echo new', 'new', '~ $');
	const contents = await control.contents();
	expect(contents).toContain('\x1b[31mred');
	expect(contents).toMatch(/new$/);
	expect(contents).not.toMatch(/\$ $/);
});

it('follows the theme', async () => {
	const { place, shows } = await shown();
	await shows('~ $');
	const colourOf = () => getComputedStyle(place.querySelector('.xterm-rows span') ?? place).color;
	document.documentElement.dataset.theme = 'light';
	await vi.waitFor(() => expect(colourOf()).toBe('rgb(23, 80, 95)'));
	document.documentElement.dataset.theme = 'dark';
	await vi.waitFor(() => expect(colourOf()).toBe('rgb(134, 199, 212)'));
});

it('breaks its lines anew in another window', async () => {
	const { place, shows, rows } = await shown();
	await keyboard(`echo ${'x'.repeat(60)}`);
	await shows(`~ $ echo ${'x'.repeat(60)}`);
	place.style.width = '360px';
	await vi.waitFor(() => expect(rows()).toHaveLength(2));
	expect(rows().join('')).toBe(`~ $ echo ${'x'.repeat(60)}`);
	place.style.width = '640px';
	await shows(`~ $ echo ${'x'.repeat(60)}`);
});

it('stops a command that waits for the editor', async () => {
	const { shows } = await shown({
		edit: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
	});
	await keyboard('edit a{Enter}');
	await keyboard('{Control>}c{/Control}');
	await shows('~ $ edit a', '^Cclosed', '~ $');
});

it('has keys for touch, and Ctrl that holds for one of them', async () => {
	const { place, shows } = await shown({ width: 400 });
	const press = (name: string) => {
		const button = [...place.querySelectorAll('button')].find(
			(one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name
		);
		button?.click();
		return button;
	};
	press('Pipe');
	press('Dollar');
	press('Left');
	await shows('~ $ |$');
	expect(press('Ctrl')?.getAttribute('aria-pressed')).toBe('false');
	await keyboard('k');
	await shows('~ $ |');
	press('Up');
	await shows('~ $ echo before');
});
