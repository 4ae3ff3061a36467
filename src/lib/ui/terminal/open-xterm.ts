import type { Terminal } from '@xterm/xterm';
import { KeyGate } from './key-gate';
import { takeKeylessInput } from './keyless-input';
import { keptLines, lastLines } from './scrollback';
import type { RowMark } from './terminal-screen';
import { onThemeChange, readTheme } from './terminal-theme';
import { scrollByTouch } from './touch-scroll';
import { unicodeWidths } from './unicode-widths';

export interface OpenXterm {
	readonly terminal: Terminal;
	/** Fits the window; calls back through xterm's own `onResize` where that changed anything. */
	fit(): void;
	/** The newest lines above a row, or down to the cursor, with their colours, to be written to another terminal. */
	contents(above: RowMark | null): string;
	close(): void;
}

export interface XtermOptions {
	readonly host: HTMLElement;
	readonly label: string;
	/** Id of the element that tells how to use and how to leave it. */
	readonly describedBy: string;
	/** The keyboard leaves the terminal. */
	onleave(): void;
	onpaste(text: string): void;
}

const scrollback = 10_000;
const longestKept = 400_000;
const fontRem = 0.875;

const copy = (text: string) => void navigator.clipboard?.writeText(text).catch(() => undefined);

/** xterm.js in an element, with the fonts, colours and widths of the page. Loaded here, on the pages that show it. */
export async function openXterm(options: XtermOptions): Promise<OpenXterm> {
	const { host, label, describedBy, onleave, onpaste } = options;
	const [{ Terminal }, { FitAddon }, { SerializeAddon }] = await Promise.all([
		import('@xterm/xterm'),
		import('@xterm/addon-fit'),
		import('@xterm/addon-serialize')
	]);
	const styles = getComputedStyle(host);
	const rootPx = parseFloat(getComputedStyle(document.documentElement).fontSize);
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	const terminal = new Terminal({
		allowProposedApi: true,
		scrollback,
		fontFamily: styles.getPropertyValue('--mono').trim() || 'monospace',
		fontSize: fontRem * rootPx,
		lineHeight: 1.2,
		cursorBlink: !still.matches,
		cursorInactiveStyle: 'outline',
		screenReaderMode: true,
		minimumContrastRatio: 4.5,
		drawBoldTextInBrightColors: false,
		theme: readTheme(host)
	});
	const fitting = new FitAddon();
	const serializing = new SerializeAddon();
	terminal.loadAddon(fitting);
	terminal.loadAddon(serializing);
	terminal.unicode.register(unicodeWidths);
	terminal.unicode.activeVersion = unicodeWidths.version;
	terminal.open(host);
	terminal.textarea?.setAttribute('aria-label', label);
	terminal.textarea?.setAttribute('aria-describedby', describedBy);

	// Not by way of the terminal, where it would look like typing.
	const paste = (event: ClipboardEvent) => {
		event.preventDefault();
		event.stopPropagation();
		onpaste(event.clipboardData?.getData('text/plain') ?? '');
	};
	host.addEventListener('paste', paste, { capture: true });
	const stopKeyless = takeKeylessInput(host, (text) => terminal.input(text));

	const gate = new KeyGate();
	terminal.attachCustomKeyEventHandler((event) => {
		const owner = gate.owner(event, terminal.hasSelection());
		if (owner === 'shell') return true;
		if (owner === 'leave') onleave();
		if (owner === 'browser' || owner === 'leave') return false;
		event.preventDefault();
		if (owner === 'copy') {
			copy(terminal.getSelection());
			terminal.clearSelection();
		} else terminal.scrollPages(owner === 'scroll-up' ? -1 : 1);
		return false;
	});

	const followMotion = () => {
		terminal.options.cursorBlink = !still.matches;
	};
	still.addEventListener('change', followMotion);
	const stopTheme = onThemeChange(() => {
		terminal.options.theme = readTheme(host);
	});
	const lineHeight = () => host.clientHeight / terminal.rows;
	const stopTouch = scrollByTouch(host, lineHeight, (lines) => terminal.scrollLines(lines));

	return {
		terminal,
		fit: () => fitting.fit(),
		contents(above) {
			const { baseY, cursorY } = terminal.buffer.normal;
			const end = baseY + (above?.row() ?? cursorY + 1) - 1;
			if (end < 0) return '';
			const start = Math.max(0, end - keptLines + 1);
			const text = serializing.serialize({ range: { start, end }, excludeModes: true });
			return lastLines(text, longestKept);
		},
		close() {
			stopTouch();
			stopKeyless();
			stopTheme();
			host.removeEventListener('paste', paste, { capture: true });
			still.removeEventListener('change', followMotion);
			terminal.dispose();
		}
	};
}
