import type { Redirect } from './ast';
import { readParts } from './parts';
import { Reader } from './reader';

/** The delimiter with its quotes taken off, and whether it had any: then nothing in the document is expanded. */
export function delimiterOf(source: string): { readonly text: string; readonly quoted: boolean } {
	let text = '';
	for (const [piece] of source.matchAll(/\\[^]|'[^']*'|"[^"]*"|[^]/g))
		text += /^['"]/.test(piece) ? piece.slice(1, -1) : piece.startsWith('\\') ? piece[1] : piece;
	return { text, quoted: /['"\\]/.test(source) };
}

/** Fills in the lines of a here-document; they begin where the reader stands. */
export function readDocument(reader: Reader, redirect: Redirect): void {
	if (redirect.delimiter === undefined) return;
	const { text: wanted, quoted } = delimiterOf(redirect.delimiter.source);
	const begun = reader.line - 1;
	let body = '';
	for (;;) {
		if (reader.atEnd) {
			if (!reader.options.isLast) throw reader.unfinished();
			const message = `here-document at line ${begun} delimited by end-of-file (wanted \`${wanted}')`;
			reader.warnings.push({ line: reader.lastLine, message });
			break;
		}
		let line = reader.take(/[^\n]*\n?/y) ?? '';
		if (redirect.delimiter.tabs) line = line.replace(/^\t+/, '');
		if (line.replace(/\n$/, '') === wanted) break;
		// In an expanded document a backslash joins two lines before they are compared with the delimiter.
		while (!quoted && /(?:^|[^\\])(?:\\\\)*\\\n$/.test(line) && !reader.atEnd)
			line = line.slice(0, -2) + (reader.take(/[^\n]*\n?/y) ?? '');
		body += line.endsWith('\n') ? line : `${line}\n`;
	}
	redirect.delimiter.body = body;
	redirect.document = quoted
		? [{ type: 'literal', text: body, quoted: true }]
		: readParts(new Reader(body, { ...reader.options, isLast: true }), 'document');
}
