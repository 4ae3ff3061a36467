import { analyzeScalar } from './analyze-scalar';
import { isBreak, isPrintable } from './characters';
import type { Cursor } from './cursor';
import { readsAsString } from './resolve';

interface Place {
	/** A key that stands on one line with its value: never folded, never empty without quotes. */
	readonly isSimpleKey: boolean;
}

/** A string in the first style that can hold it and reads back as a string: plain, single-quoted, double-quoted. */
export function writeString(text: string, { isSimpleKey }: Place, cursor: Cursor): void {
	const traits = analyzeScalar(text);
	const mayFold = !isSimpleKey;
	cursor.indented(
		() => {
			if (traits.mayBePlain && readsAsString(text)) writePlain(text, mayFold, cursor);
			else if (traits.mayBeSingleQuoted) writeSingleQuoted(text, mayFold, cursor);
			else writeDoubleQuoted(text, mayFold, cursor);
		},
		{ isFlow: true }
	);
}

/** A word that is no string, or a string that is plain and on one line. */
export function writePlain(text: string, mayFold: boolean, cursor: Cursor): void {
	if (!cursor.hasBlank) cursor.put(' ');
	const characters = Array.from(text);
	if (!text.includes(' ')) cursor.put(text, characters.length);
	else
		characters.forEach((character, at) => {
			if (mayFold && isFold(characters, at, cursor)) cursor.toIndent();
			else cursor.put(character);
		});
	cursor.hasBlank = false;
	cursor.isIndentation = false;
}

/** A lone blank beyond the width. */
const isFold = (characters: readonly string[], at: number, cursor: Cursor): boolean =>
	characters[at] === ' ' &&
	characters[at - 1] !== ' ' &&
	characters[at + 1] !== ' ' &&
	cursor.isBeyondWidth;

const isInside = (characters: readonly string[], at: number): boolean =>
	at > 0 && at < characters.length - 1;

/** A line break is written as an empty line, since a single one would be read as a blank. */
function writeSingleQuoted(text: string, mayFold: boolean, cursor: Cursor): void {
	cursor.indicator("'");
	const characters = Array.from(text);
	let isAfterBreak = false;
	characters.forEach((character, at) => {
		if (isBreak(character.codePointAt(0)!)) {
			if (!isAfterBreak && character === '\n') cursor.putBreak();
			cursor.putBreak(character);
			cursor.isIndentation = true;
			isAfterBreak = true;
			return;
		}
		if (isAfterBreak) cursor.toIndent();
		isAfterBreak = false;
		if (mayFold && isInside(characters, at) && isFold(characters, at, cursor)) {
			cursor.toIndent();
			return;
		}
		if (character === "'") cursor.put("'");
		cursor.put(character);
		cursor.isIndentation = false;
	});
	if (isAfterBreak) cursor.toIndent();
	cursor.indicator("'", { afterBlank: false });
}

function writeDoubleQuoted(text: string, mayFold: boolean, cursor: Cursor): void {
	cursor.indicator('"');
	const characters = Array.from(text);
	characters.forEach((character, at) => {
		const isFirstBlank = character === ' ' && characters[at - 1] !== ' ';
		if (mayFold && isFirstBlank && isInside(characters, at) && cursor.isBeyondWidth) {
			cursor.toIndent();
			// Blanks at the start of a line would be lost.
			if (characters[at + 1] === ' ') cursor.put('\\');
			return;
		}
		const written = needsEscape(character) ? escape(character) : character;
		cursor.put(written, Array.from(written).length);
	});
	cursor.indicator('"', { afterBlank: false });
}

function needsEscape(character: string): boolean {
	const point = character.codePointAt(0)!;
	return !isPrintable(point) || isBreak(point) || character === '"' || character === '\\';
}

const escapes: ReadonlyMap<string, string> = new Map([
	['\0', '0'],
	['\x07', 'a'],
	['\b', 'b'],
	['\t', 't'],
	['\n', 'n'],
	['\v', 'v'],
	['\f', 'f'],
	['\r', 'r'],
	['\x1b', 'e'],
	['"', '"'],
	['\\', '\\'],
	['\x85', 'N'],
	['\u2028', 'L'],
	['\u2029', 'P']
]);

function escape(character: string): string {
	const letter = escapes.get(character);
	if (letter !== undefined) return `\\${letter}`;
	const hex = character.codePointAt(0)!.toString(16).toUpperCase();
	if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
	return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
