/**
 * Splits a command line into shell words: single and double quotes, backslash escapes, backslash-newline.
 * No expansion of variables or patterns. Null where a quote is left open.
 */
export function shellWords(line: string): string[] | null {
	const text = line.replace(/\r\n?/g, '\n').replace(/\\\n/g, ' ');
	const words: string[] = [];
	let word = '';
	let inWord = false;
	let quote: '"' | "'" | null = null;
	for (let i = 0; i < text.length; i++) {
		const c = text[i] ?? '';
		if (quote === "'") {
			if (c === "'") quote = null;
			else word += c;
		} else if (quote === '"') {
			const next = text[i + 1];
			if (c === '"') quote = null;
			else if (c === '\\' && next !== undefined && '"\\$`'.includes(next)) {
				word += next;
				i++;
			} else word += c;
		} else if (c === '"' || c === "'") {
			quote = c;
			inWord = true;
		} else if (c === '\\' && i + 1 < text.length) {
			word += text[++i];
			inWord = true;
		} else if (/\s/.test(c)) {
			if (inWord) words.push(word);
			word = '';
			inWord = false;
		} else {
			word += c;
			inWord = true;
		}
	}
	if (quote !== null) return null;
	if (inWord) words.push(word);
	return words;
}
