/** What of a key event decides who gets it. */
export interface KeyFacts {
	readonly type: string;
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
}

/**
 * Who gets a key: the shell; the browser, as if no terminal were there; `copy` and `scroll` are done by the terminal itself. `leave` is for the browser too, and ends
 * what Escape began.
 */
export type KeyOwner = 'shell' | 'browser' | 'leave' | 'copy' | 'scroll-up' | 'scroll-down';

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/** Lets the keyboard out of the terminal: Escape, then Tab. Shift+Tab, the browser's own keys and those of the clipboard are nobody else's. */
export class KeyGate {
	#escaped = false;

	owner(event: KeyFacts, hasSelection: boolean): KeyOwner {
		if (event.type !== 'keydown') return 'shell';
		const { key, ctrlKey, shiftKey, altKey, metaKey } = event;
		if (modifiers.has(key)) return 'shell';
		const escaped = this.#escaped;
		this.#escaped = key === 'Escape';
		if (key === 'Tab')
			return escaped || shiftKey ? 'leave' : ctrlKey || metaKey ? 'browser' : 'shell';
		if (/^F\d+$/.test(key) || metaKey) return 'browser';
		if (key === 'PageUp') return 'scroll-up';
		if (key === 'PageDown') return 'scroll-down';
		if (key === 'Insert') return shiftKey ? 'browser' : ctrlKey ? 'copy' : 'shell';
		if (!ctrlKey || altKey) return 'shell';
		const letter = key.toLowerCase();
		if (letter === 'v') return 'browser';
		if (letter === 'c' && (shiftKey || hasSelection)) return 'copy';
		// Ctrl with +, - or 0 is the page's zoom; with Shift and a letter, a tool of the browser. Undo is Ctrl+Shift+-.
		if (shiftKey) return key === '_' ? 'shell' : 'browser';
		return /^[-+=0]$/.test(key) ? 'browser' : 'shell';
	}
}
