const controls: Readonly<Record<string, string>> = {
	'\x07': '\\a',
	'\b': '\\b',
	'\x1b': '\\E',
	'\f': '\\f',
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t',
	'\v': '\\v',
	"'": "\\'",
	'\\': '\\\\'
};

const control = /[\x00-\x1f\x7f\udc80-\udcff]/; // eslint-disable-line no-control-regex -- these are the ones to show
const controlInside = new RegExp(`${control.source}|['\\\\]`, 'g');

function hasControls(text: string): boolean {
	return control.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));
}

/** `$'a\nb'`. */
export function ansiQuoted(text: string): string {
	const body = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^]/g, (one) => {
		if (one.length > 1 || !one.match(controlInside)) return one;
		const code = one.charCodeAt(0);
		const byte = code >= 0xdc80 ? code - 0xdc00 : code;
		return controls[one] ?? `\\${byte.toString(8).padStart(3, '0')}`;
	});
	return `$'${body}'`;
}

/** `'it'\''s'`. */
export function singleQuoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

/** As `declare -p` writes a value. */
export function doubleQuoted(text: string): string {
	if (hasControls(text)) return ansiQuoted(text);
	return `"${text.replace(/["$`\\]/g, '\\$&')}"`;
}

/** As `set`, `alias` and `set -x` write a word: bare where nothing needs quotes. */
export function quotedIfNeeded(text: string): string {
	if (hasControls(text)) return ansiQuoted(text);
	if (text === '') return "''";
	return /[\s'"\\|&;()<>!{}*[\]?^$`]|^[#~]|[:=]~/.test(text) ? singleQuoted(text) : text;
}

/** As `set -x` writes a word. */
export function traced(text: string): string {
	if (text === '') return "''";
	if (/[\s'"\\|&;()<>!{}*[\]?^$`]|^[#~]|[:=]~/.test(text)) return singleQuoted(text);
	return hasControls(text) ? ansiQuoted(text) : text;
}

/** As `printf %q` writes a word. */
export function backslashed(text: string): string {
	if (text === '') return "''";
	if (hasControls(text)) return ansiQuoted(text);
	return text.replace(/[\s'"\\|&;()<>!{}*[\]?^$`,]|^[#~]|(?<=[:=])~/g, '\\$&');
}

/** `${x@Q}`. */
export function reusable(text: string): string {
	return hasControls(text) ? ansiQuoted(text) : singleQuoted(text);
}
