/** One option to be written: text, or a block of options below it. */
export type NewSetting = string | ReadonlyMap<string, string>;
export type NewSettings = ReadonlyMap<string, NewSetting>;

const HEADER = /^\s*\[([^\]]+)\]/;
const OPTION = /([^:=][^:=]*)\s*[:=]\s*(.*)/;
const INDENT = '    ';

/**
 * The file's text with a section's settings set. Only the lines of these settings change: other lines, comments and order stay; what is
 * new stands after the section's last setting, a new section at the end. `text` is null where there is no file.
 */
export function writeSettings(text: string | null, section: string, settings: NewSettings): string {
	const lines = splitLines(text ?? '');
	const start = lines.findIndex((line) => !isComment(line) && isHeaderOf(line, section));
	if (start >= 0) return updateSection(lines, start, settings).join('');
	const before = text === null || text === '' || text.endsWith('\n') ? (text ?? '') : `${text}\n`;
	return `${before}[${section}]\n${render(settings)}`;
}

/** With their line ends. */
const splitLines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const isComment = (line: string) => /^\s*[#;]/.test(line);

function isHeaderOf(line: string, section: string): boolean {
	const [kind = '', ...name] = section.split(' ');
	const header = HEADER.exec(line)?.[0];
	return (
		header === `[${section}]` || (name.length > 0 && header === `[${kind} "${name.join(' ')}"]`)
	);
}

function updateSection(lines: readonly string[], start: number, settings: NewSettings): string[] {
	const result = [...lines];
	const left = new Map(settings);
	let last = start;
	for (let i = start + 1; i < result.length; i++) {
		const line = result[i] ?? '';
		if (HEADER.test(line)) {
			result.splice(last + 1, 0, render(left));
			return result;
		}
		const option = OPTION.exec(line)?.[1];
		if (option === undefined) continue;
		last = i;
		const name = option.trim();
		const value = left.get(name);
		if (typeof value === 'string') {
			result[i] = `${name} = ${value}\n`;
			left.delete(name);
		} else if (value) {
			return updateBlock(result, i + 1, value, indentOf(option));
		}
	}
	if (left.size === 0) return result;
	if (!result.at(-1)?.endsWith('\n')) result.push('\n');
	result.splice(last + 2, 0, render(left));
	return result;
}

/** `start` is the line after the block's name; the block ends where a line stands as far left as the name. */
function updateBlock(
	lines: readonly string[],
	start: number,
	settings: ReadonlyMap<string, string>,
	outer: number
): string[] {
	const result = [...lines];
	const left = new Map(settings);
	let indent: number | null = null;
	for (let i = start; i < result.length; i++) {
		const line = result[i] ?? '';
		const option = OPTION.exec(line)?.[1];
		if (option !== undefined) {
			indent = indentOf(option);
			const name = option.trim();
			const value = left.get(name);
			if (value !== undefined) {
				result[i] = `${' '.repeat(indent)}${name} = ${value}\n`;
				left.delete(name);
			}
		}
		if (indent === outer || HEADER.test(line)) {
			result.splice(i, 0, render(left, INDENT));
			return result;
		}
	}
	if (left.size > 0 && !result.at(-1)?.endsWith('\n')) result.push('\n');
	result.push(render(left, INDENT));
	return result;
}

const indentOf = (option: string) => option.length - option.trimStart().length;

function render(settings: NewSettings, indent = ''): string {
	return [...settings]
		.map(([name, value]) =>
			typeof value === 'string'
				? `${indent}${name} = ${value}\n`
				: `${indent}${name} =\n${render(value, indent + INDENT)}`
		)
		.join('');
}
