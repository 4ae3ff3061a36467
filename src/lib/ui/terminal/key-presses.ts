/** What came from the keyboard, or was pasted. */
export type Press =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'paste'; readonly text: string }
	/** `C-a`, `M-b`, `C-left`: control, meta (Alt or Escape before it), and the name of the key. */
	| { readonly kind: 'key'; readonly name: string };

export const key = (name: string): Press => ({ kind: 'key', name });
const text = (chars: string): Press => ({ kind: 'text', text: chars });

/** Last byte of a sequence that begins with `ESC [` or `ESC O`. */
const byLetter: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	F: 'end',
	H: 'home',
	Z: 'S-tab'
};

/** Number of a sequence `ESC [ n ~`. */
const byNumber: Readonly<Record<string, string>> = {
	1: 'home',
	2: 'insert',
	3: 'delete',
	4: 'end',
	5: 'page-up',
	6: 'page-down',
	7: 'home',
	8: 'end'
};

const single: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	'\x7f': 'backspace',
	'\b': 'backspace',
	'\x1b': 'escape'
};

const pasteStart = '\x1b[200~';
const pasteEnd = '\x1b[201~';
// The parameters of xterm: one more than the sum of 1 (shift), 2 (alt), 4 (control).
const sequence = /^(?:\[(\d*)(?:;(\d+))?([A-Za-z~])|O([A-Za-z]))/;

function withModifiers(name: string, parameter: string | undefined): string {
	const bits = Number(parameter ?? 1) - 1;
	return `${bits & 4 ? 'C-' : ''}${bits & 2 ? 'M-' : ''}${name}`;
}

function controlKey(char: string): Press | null {
	const named = single[char];
	if (named !== undefined) return key(named);
	const code = char.charCodeAt(0);
	if (code === 0) return key('C-space');
	if (code < 27) return key(`C-${String.fromCharCode(code + 96)}`);
	if (code < 32) return key(`C-${String.fromCharCode(code + 64).toLowerCase()}`);
	return null;
}

/** One press, and how many characters it took. */
function escapePress(data: string): { press: Press | null; length: number } {
	const found = sequence.exec(data.slice(1));
	if (found) {
		const [whole, number = '', modifiers, letter = '', afterO] = found;
		const name = letter === '~' ? byNumber[number] : byLetter[afterO ?? letter];
		return {
			press: name === undefined ? null : key(withModifiers(name, modifiers)),
			length: 1 + whole.length
		};
	}
	const [, next] = [...data];
	if (next === undefined || next === '\x1b') return { press: key('escape'), length: 1 };
	const control = controlKey(next);
	const name = control?.kind === 'key' ? control.name : next.toLowerCase();
	return { press: key(`M-${name}`), length: 1 + next.length };
}

/** What a terminal sends, as a program reads it: presses in order. Sequences nobody knows are passed over. */
export function pressesOf(data: string): Press[] {
	const presses: Press[] = [];
	let chars = '';
	const flush = () => {
		if (chars !== '') presses.push(text(chars));
		chars = '';
	};
	for (let at = 0; at < data.length;) {
		const rest = data.slice(at);
		if (rest.startsWith(pasteStart)) {
			const end = rest.indexOf(pasteEnd);
			const inside = rest.slice(pasteStart.length, end < 0 ? undefined : end);
			flush();
			presses.push({ kind: 'paste', text: inside.replace(/\r\n?/g, '\n') });
			at += end < 0 ? rest.length : end + pasteEnd.length;
		} else if (rest.startsWith('\x1b')) {
			const { press, length } = escapePress(rest);
			flush();
			if (press) presses.push(press);
			at += length;
		} else {
			const [char = ''] = rest;
			const control = controlKey(char);
			if (control) {
				flush();
				presses.push(control);
			} else chars += char;
			at += char.length;
		}
	}
	flush();
	return presses;
}

/** The character that a sticky Ctrl makes of a typed one: `c` to ^C; null where there is none. */
export function controlOf(char: string): string | null {
	const code = char.toUpperCase().charCodeAt(0);
	return char.length === 1 && code >= 64 && code < 96 ? String.fromCharCode(code - 64) : null;
}
