import type { ITheme } from '@xterm/xterm';

/** Which custom property of `terminal-colours.css` each colour of the terminal is. */
export const themeTokens = {
	background: '--terminal',
	foreground: '--terminal-ink',
	cursor: '--terminal-cursor',
	cursorAccent: '--terminal-cursor-ink',
	selectionBackground: '--terminal-selection',
	selectionForeground: '--terminal-ink',
	scrollbarSliderBackground: '--line-strong',
	scrollbarSliderHoverBackground: '--ink-soft',
	scrollbarSliderActiveBackground: '--ink-soft',
	black: '--ansi-black',
	red: '--ansi-red',
	green: '--ansi-green',
	yellow: '--ansi-yellow',
	blue: '--ansi-blue',
	magenta: '--ansi-magenta',
	cyan: '--ansi-cyan',
	white: '--ansi-white',
	brightBlack: '--ansi-bright-black',
	brightRed: '--ansi-bright-red',
	brightGreen: '--ansi-bright-green',
	brightYellow: '--ansi-bright-yellow',
	brightBlue: '--ansi-bright-blue',
	brightMagenta: '--ansi-bright-magenta',
	brightCyan: '--ansi-bright-cyan',
	brightWhite: '--ansi-bright-white'
} as const satisfies Partial<Record<keyof ITheme, string>>;

/** The colours as they are at this moment within an element: a property holds `light-dark()`, only a computed colour tells which. */
export function readTheme(within: HTMLElement): ITheme {
	const probe = document.createElement('span');
	probe.hidden = true;
	within.append(probe);
	const colours = Object.entries(themeTokens).map(([name, token]) => {
		probe.style.color = `var(${token})`;
		return [name, getComputedStyle(probe).color];
	});
	probe.remove();
	return Object.fromEntries(colours) as ITheme;
}

/** Calls back when the page's theme or the system's has changed. Returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
	const preference = matchMedia('(prefers-color-scheme: dark)');
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	preference.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		preference.removeEventListener('change', changed);
	};
}
