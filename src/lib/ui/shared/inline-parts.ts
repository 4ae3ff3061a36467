export interface InlinePart {
	readonly kind: 'text' | 'code' | 'block' | 'blank' | 'paragraph';
	readonly text: string;
}

const token = /\s*```[^\n`]*\n([\s\S]*?)\n?```\s*|`([^`]+)`|_{4,}|\n[ \t]*\n/g;

/** Splits an item's text into plain text, backticked code, fenced blocks, blanks and paragraph breaks. A lone backtick is text. */
export function inlineParts(text: string): InlinePart[] {
	const parts: InlinePart[] = [];
	let last = 0;
	for (const match of text.matchAll(token)) {
		if (match.index > last) parts.push({ kind: 'text', text: text.slice(last, match.index) });
		last = match.index + match[0].length;
		const [, block, code] = match;
		if (block !== undefined) parts.push({ kind: 'block', text: block });
		else if (code !== undefined && /^_{4,}$/.test(code)) parts.push({ kind: 'blank', text: '' });
		else if (code !== undefined) parts.push(...codeParts(code));
		else if (match[0].startsWith('_')) parts.push({ kind: 'blank', text: '' });
		else parts.push({ kind: 'paragraph', text: '' });
	}
	if (last < text.length) parts.push({ kind: 'text', text: text.slice(last) });
	return parts;
}

/** A blank inside code stays a blank. */
function codeParts(code: string): InlinePart[] {
	return code.split(/(_{4,})/).flatMap((piece): InlinePart[] => {
		if (piece === '') return [];
		return /^_{4,}$/.test(piece) ? [{ kind: 'blank', text: '' }] : [{ kind: 'code', text: piece }];
	});
}
