/** The value of an option: text, or the lines below it as their own options. */
export type Setting = string | ReadonlyMap<string, string>;
export type Section = ReadonlyMap<string, Setting>;
export type Ini = ReadonlyMap<string, Section>;

const HEADER = /^\[(.+)\]/;
const OPTION = /^(.*?)\s*[=:]\s*(.*)$/s;
/** Its options stand in every other section too. */
const SHARED = 'DEFAULT';

/**
 * An INI file as the AWS CLI reads it: option names in lower case, `=` or `:`, whole-line comments with `#` or `;`, deeper lines
 * continue the value above. Null where the CLI refuses the file: an option before any section, a line that is neither, a section or an
 * option twice. Source: Python's `configparser`, which the CLI uses.
 */
export function parseIni(text: string): Ini | null {
	const lines = readLines(text);
	if (lines === null) return null;
	const shared = lines.get(SHARED);
	lines.delete(SHARED);
	const ini = new Map<string, Section>();
	for (const [name, options] of lines) {
		const section = new Map<string, Setting>();
		for (const [option, value] of shared ? [...options, ...shared] : options) {
			if (section.has(option)) continue;
			const setting = readSetting(value.join('\n').trimEnd());
			if (setting === null) return null;
			section.set(option, setting);
		}
		ini.set(name, section);
	}
	return ini;
}

type Lines = Map<string, Map<string, string[]>>;

function readLines(text: string): Lines | null {
	const sections: Lines = new Map();
	let section: Map<string, string[]> | null = null;
	let open: string[] | null = null;
	let indent = 0;
	for (const line of text.split(/\r\n|\r|\n/)) {
		const content = line.trim();
		if (content.startsWith('#') || content.startsWith(';')) continue;
		if (content === '') {
			open?.push('');
			continue;
		}
		const depth = line.length - line.trimStart().length;
		if (open !== null && depth > indent) {
			open.push(content);
			continue;
		}
		indent = depth;
		const header = HEADER.exec(content)?.[1];
		if (header !== undefined) {
			if (sections.has(header) && header !== SHARED) return null;
			section = sections.get(header) ?? new Map();
			sections.set(header, section);
			open = null;
			continue;
		}
		const [, option = '', value = ''] = OPTION.exec(content) ?? [];
		const name = option.toLowerCase();
		if (section === null || name === '' || section.has(name)) return null;
		open = [value];
		section.set(name, open);
	}
	return sections;
}

function readSetting(value: string): Setting | null {
	if (!value.startsWith('\n')) return value;
	const nested = new Map<string, string>();
	for (const line of value.split('\n')) {
		if (line.trim() === '') continue;
		const at = line.indexOf('=');
		if (at < 0) return null;
		nested.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
	}
	return nested;
}

/** The words of a section's name as a POSIX shell splits them: `profile "my dev"`. Null where a quote stays open. */
export function splitWords(text: string): readonly string[] | null {
	const words: string[] = [];
	let word: string | null = null;
	for (let i = 0; i < text.length; i++) {
		const char = text.charAt(i);
		if (/\s/.test(char)) {
			if (word !== null) words.push(word);
			word = null;
		} else if (char === '\\') {
			if (++i >= text.length) return null;
			word = (word ?? '') + text.charAt(i);
		} else if (char === "'" || char === '"') {
			const end = closingQuote(text, i);
			if (end < 0) return null;
			const inside = text.slice(i + 1, end);
			word = (word ?? '') + (char === '"' ? inside.replace(/\\(["\\])/g, '$1') : inside);
			i = end;
		} else {
			word = (word ?? '') + char;
		}
	}
	return word === null ? words : [...words, word];
}

function closingQuote(text: string, start: number): number {
	const quote = text.charAt(start);
	for (let i = start + 1; i < text.length; i++) {
		if (quote === '"' && text.charAt(i) === '\\') i++;
		else if (text.charAt(i) === quote) return i;
	}
	return -1;
}
