import { Terminal } from '@xterm/headless';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { SampleSession } from './sample-session';
import { ShellTerminal } from './shell-terminal';
import { unicodeWidths } from './unicode-widths';
import { xtermScreen } from './xterm-screen';

interface Options {
	readonly columns?: number;
	readonly rows?: number;
	readonly history?: readonly string[];
}

async function atTerminal({ columns = 40, rows = 12, history = [] }: Options = {}) {
	const xterm = new Terminal({ cols: columns, rows, scrollback: 200, allowProposedApi: true });
	xterm.unicode.register(unicodeWidths);
	xterm.unicode.activeVersion = unicodeWidths.version;
	const session = new SampleSession({ history });
	const edits: { path: string; close: () => void }[] = [];
	let idle = 0;
	const terminal = new ShellTerminal({
		session,
		screen: xtermScreen(xterm),
		edit: (path, signal) =>
			new Promise((resolve) => {
				edits.push({ path, close: resolve });
				signal.addEventListener('abort', () => resolve());
			}),
		onidle: () => idle++,
		onrunning: () => {}
	});
	await terminal.start();
	const all = () => {
		const { active } = xterm.buffer;
		return Array.from(
			{ length: active.length },
			(_, row) => active.getLine(row)?.translateToString(true) ?? ''
		);
	};
	const lines = () => {
		const found = all();
		while (found.at(-1) === '') found.pop();
		return found;
	};
	const screen = () => lines().slice(xterm.buffer.active.baseY);
	const settle = async () => {
		await vi.waitFor(() => expect(terminal.isRunning).toBe(false));
		for (let times = 0; times < 3; times++)
			await new Promise<void>((resolve) => xterm.write('', () => setTimeout(resolve)));
	};
	/** Types, waits until all is done. */
	const type = async (...data: string[]) => {
		for (const one of data) terminal.data(one);
		await settle();
	};
	const resize = async (width: number, height: number) => {
		xterm.resize(width, height);
		terminal.resized();
		await settle();
	};
	const cursor = () => {
		const { cursorX, cursorY } = xterm.buffer.active;
		return [cursorY, cursorX];
	};
	await settle();
	return {
		xterm,
		terminal,
		session,
		edits,
		lines,
		screen,
		settle,
		type,
		resize,
		cursor,
		idle: () => idle
	};
}

it('runs what is entered and prompts again', async () => {
	const { type, lines, session, idle, cursor } = await atTerminal();
	expect(lines()).toEqual(['~ $ ']);
	await type('echo hello', '\r');
	expect(lines()).toEqual(['~ $ echo hello', 'hello', '~ $ ']);
	expect(cursor()).toEqual([2, 4]);
	await type('nosuch\r');
	expect(lines().slice(2)).toEqual(['~ $ nosuch', 'bash: nosuch: command not found', '~ $ ']);
	expect(session.exitCode).toBe(127);
	expect(idle()).toBe(2);
});

it('prompts behind output without a newline, and lets the line wrap from there', async () => {
	const { type, lines } = await atTerminal({ columns: 12 });
	await type('print abc\r');
	expect(lines().at(-1)).toBe('abc~ $ ');
	await type('echo 1234\x01\x05\x7f');
	expect(lines().slice(-2)).toEqual(['abc~ $ echo ', '123']);
});

it('prompts anew for an empty line without running anything', async () => {
	const { type, lines, session } = await atTerminal();
	await type('\r', '  \r');
	expect(lines()).toEqual(['~ $ ', '~ $   ', '~ $ ']);
	expect(session.ran).toEqual([]);
});

it('asks on while a command is not complete', async () => {
	const { type, lines, session } = await atTerminal();
	await type("echo 'one\rtwo'\r");
	expect(lines()).toEqual(["~ $ echo 'one", "> two'", "'one", "two'", '~ $ ']);
	expect(session.ran).toEqual(["echo 'one\ntwo'"]);
	await type("echo '\r", 'more\x03');
	expect(lines().slice(-3)).toEqual(["~ $ echo '", '> more^C', '~ $ ']);
	await type("echo '\r", '\x04');
	expect(session.ran.at(-1)).toBe("echo '\n");
	await type('\x1b[A\r');
	expect(session.ran.at(-1)).toBe("echo '\n");
});

it('inserts a paste of several lines and waits for Enter', async () => {
	const { type, lines, session } = await atTerminal();
	await type('\x1b[200~echo one\recho two\r\x1b[201~');
	expect(lines()).toEqual(['~ $ echo one', 'echo two']);
	expect(session.ran).toEqual([]);
	await type('\r');
	expect(session.ran).toEqual(['echo one\necho two']);
});

it('drops a line on Ctrl+C, and says what Ctrl+D cannot do', async () => {
	const { type, lines, session, idle } = await atTerminal({ columns: 80 });
	await type('echo x\x1b[D\x03');
	expect(lines()).toEqual(['~ $ echo x^C', '~ $ ']);
	await type('\x04');
	expect(lines()[2]).toContain('Escape, then Tab');
	expect(session.ran).toEqual([]);
	expect(idle()).toBe(0);
});

it('stops a command on Ctrl+C and forgets what was typed ahead', async () => {
	const { type, terminal, lines, session } = await atTerminal();
	terminal.data('hang\r');
	terminal.data('echo ahead\r');
	await vi.waitFor(() => expect(terminal.isRunning).toBe(true));
	await type('\x03', '\x03');
	expect(lines()).toEqual(['~ $ hang', 'waiting^C', '~ $ ']);
	expect(session.exitCode).toBe(130);
	expect(session.ran).toEqual(['hang']);
});

it('keeps what is typed while a command runs', async () => {
	const { type, lines } = await atTerminal();
	await type('late one\recho tw', 'o\recho thr', 'x\x7fee');
	expect(lines()).toEqual(['~ $ late one', 'one', '~ $ echo two', 'two', '~ $ echo three']);
});

it('completes: what is common, then a list, then the only one', async () => {
	const { type, lines, cursor } = await atTerminal();
	await type('a\t');
	expect(lines()).toEqual(['~ $ aw']);
	await type('\t');
	expect(lines()).toEqual(['~ $ aw', 'aws  awk', '~ $ aw']);
	await type('s\t');
	expect(lines().at(-1)).toBe('~ $ aws ');
	await type('x\t\t');
	expect(lines().at(-1)).toBe('~ $ aws x');
	expect(cursor()).toEqual([2, 9]);
});

it('asks before it lists very many', async () => {
	const { type, lines } = await atTerminal({ columns: 60 });
	await type('many\t\t');
	expect(lines().at(-1)).toBe('Display all 120 possibilities? (y or n)');
	await type('qn');
	expect(lines().slice(-2)).toEqual(['Display all 120 possibilities? (y or n)', '~ $ many-']);
	await type('\t\t', 'qy');
	expect(lines().at(-2)).toContain('many-119');
	expect(lines().at(-1)).toBe('~ $ many-');
});

it('completes within the last line of several', async () => {
	const { type, lines } = await atTerminal();
	await type("echo '\r", "' ec\t");
	expect(lines()).toEqual(["~ $ echo '", "> ' echo "]);
});

it('searches the history with its own prompt', async () => {
	const { type, lines, session } = await atTerminal({ history: ['echo one', 'echo two'] });
	await type('\x12one');
	expect(lines()).toEqual(["(reverse-i-search)`one': echo one"]);
	await type('\r');
	expect(lines()).toEqual(['~ $ echo one', 'one', '~ $ ']);
	expect(session.ran).toEqual(['echo one']);
});

it('clears the screen and keeps the line, and what was there in the scrollback', async () => {
	const { type, lines, screen, cursor } = await atTerminal({ rows: 5 });
	await type('echo a\r', 'echo bcd\x1b[D\x0c');
	expect(screen()).toEqual(['~ $ echo bcd']);
	expect(cursor()).toEqual([0, 11]);
	expect(lines()).toEqual(['~ $ echo a', 'a', '~ $ echo bcd']);
	await type('\x05\r', 'clear\r');
	expect(screen()).toEqual(['~ $ ']);
});

it('tells commands how large the window is, and follows it while a line is written', async () => {
	const { type, resize, lines, cursor } = await atTerminal({ columns: 40, rows: 8 });
	await type('size\r');
	expect(lines()[1]).toBe('40 x 8');
	await type('echo 123456789 123456789\x1b[D');
	await resize(12, 8);
	expect(lines().slice(2)).toEqual(['~ $ echo 123', '456789 12345', '6789']);
	expect(cursor()).toEqual([4, 3]);
	await type('x');
	expect(lines().slice(2)).toEqual(['~ $ echo 123', '456789 12345', '678x9']);
	await resize(60, 8);
	expect(lines().slice(2)).toEqual(['~ $ echo 123456789 12345678x9']);
	await resize(60, 2);
	await resize(10, 2);
	await resize(60, 9);
	expect(lines().at(-1)).toBe('~ $ echo 123456789 12345678x9');
	await type('\r');
	expect(lines().slice(-2)).toEqual(['123456789 12345678x9', '~ $ ']);
});

it('opens a file for a command, which waits for it or for Ctrl+C', async () => {
	const { type, terminal, edits, settle, lines } = await atTerminal();
	terminal.data('edit a.json\r');
	await vi.waitFor(() => expect(edits).toHaveLength(1));
	expect(edits[0]?.path).toBe('/home/user/a.json');
	edits[0]?.close();
	await settle();
	expect(lines().slice(-2)).toEqual(['closed', '~ $ ']);
	terminal.data('edit b\r');
	await vi.waitFor(() => expect(edits).toHaveLength(2));
	await type('\x03');
	expect(terminal.isRunning).toBe(false);
});

it('goes on after a fault of the shell', async () => {
	const { type, lines } = await atTerminal();
	await type('boom\r', 'echo on\r');
	expect(lines()).toContain('the shell broke');
	expect(lines().slice(-2)).toEqual(['on', '~ $ ']);
});

it('puts a text into the line', async () => {
	const { terminal, settle, lines } = await atTerminal();
	terminal.insert('echo example');
	await settle();
	expect(lines()).toEqual(['~ $ echo example']);
});

it('gives what is typed to a command that reads', async () => {
	const { type, terminal, lines, settle } = await atTerminal({ columns: 20 });
	terminal.data('read name?\r');
	await vi.waitFor(() => expect(lines().at(-1)).toBe('name?'));
	terminal.data('xy\x7f');
	await vi.waitFor(() => expect(lines().at(-1)).toBe('name?x'));
	await type(' b c\x17d\r');
	expect(lines().slice(1)).toEqual(['name?x b d', 'got "x b d\\n"', '~ $ ']);
	terminal.data('read a\r');
	await vi.waitFor(() => expect(terminal.isRunning).toBe(true));
	await type('\x04');
	expect(lines().slice(-2)).toEqual(['a(end)', '~ $ ']);
	terminal.data('read b\r');
	await vi.waitFor(() => expect(terminal.isRunning).toBe(true));
	await type('z\x03');
	expect(lines().at(-2)).toMatch(/\^C/);
	expect(lines().at(-1)).toBe('~ $ ');
	terminal.data('read q\r');
	terminal.insert('one\necho two\r\n');
	await settle();
	expect(lines()).toContain('got "one\\n"');
	expect(lines().slice(-2)).toEqual(['two', '~ $ ']);
});

it('comes through any keys in windows of any size', async () => {
	const keys = fc.oneof(
		fc.constantFrom(
			'echo ',
			'late x',
			'hang',
			"'",
			'\\',
			'日本',
			'👩‍👩‍👧',
			'\t',
			'\t\t',
			'many-',
			'print '
		),
		fc.constantFrom(
			'\r',
			'\r',
			'\x03',
			'\x04',
			'\x0c',
			'\x12',
			'\x1b',
			'\x17',
			'\x15',
			'\x19',
			'\x07'
		),
		fc.constantFrom('\x1b[A', '\x1b[B', '\x1b[C', '\x1b[D', '\x1b[H', '\x1b[F', '\x7f', '\x1b[3~'),
		fc.constantFrom('\x1b[200~one\rtwo\rthree\rfour\rfive\x1b[201~', 'x'.repeat(45))
	);
	const step = fc.oneof(
		{ weight: 12, arbitrary: keys },
		{
			weight: 1,
			arbitrary: fc.tuple(fc.integer({ min: 8, max: 50 }), fc.integer({ min: 3, max: 12 }))
		}
	);
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
			const { xterm, terminal, settle, type, resize, lines } = await atTerminal({ rows: 6 });
			for (const one of steps)
				if (typeof one === 'string') terminal.data(one);
				else {
					xterm.resize(...one);
					terminal.resized();
				}
			await new Promise((resolve) => setTimeout(resolve, 5));
			// Out of whatever is going on: a command, a question, a search, a line.
			for (let times = 0; times < 3; times++) {
				terminal.data('\x03');
				await new Promise((resolve) => setTimeout(resolve, 5));
			}
			await settle();
			await resize(40, 6);
			await type('\x15echo at last\r');
			expect(lines().slice(-3)).toEqual(['~ $ echo at last', 'at last', '~ $ ']);
		}),
		{ numRuns: 60 }
	);
});
