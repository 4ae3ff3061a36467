import type { Row } from '../stems/relation';

const words = (text: string) => text.split(' ').filter((w) => /^[A-Za-z]/.test(w));
const isTitle = (text: string) =>
	words(text).length > 1 && words(text).every((w) => /^[A-Z]/.test(w));
/** Written as a sentence begins: "External instances". */
const isSentenceCase = (text: string) =>
	words(text).length > 1 &&
	words(text)
		.slice(1)
		.some((w) => /^[a-z]{3,}$/.test(w));

/** "Managed Instances" beside "External instances": where others have small letters, capitals make a name. */
export const isNameAmong = (text: string, all: readonly string[]): boolean =>
	isTitle(text) && !/[`“”"():;,]/.test(text) && all.some(isSentenceCase);

/** The row's thing with its capitals. */
export const keptName = (row: Row, name: string): Row =>
	row.clause !== null || row.quoted || row.inSentence.toLowerCase() === row.inSentence.toUpperCase()
		? row
		: {
				...row,
				bare: name,
				inSentence: row.inSentence.replace(new RegExp(escaped(name), 'i'), name),
				front: row.front.replace(new RegExp(escaped(name), 'i'), name)
			};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
