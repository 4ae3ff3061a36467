/** How libyaml sorts characters, by code point. */

export const isBreak = (point: number): boolean =>
	point === 0x0a || point === 0x0d || point === 0x85 || point === 0x2028 || point === 0x2029;

/** Blank, line break, or the end of the text (`undefined`), where libyaml finds a zero. */
export const isBlankOrEnd = (point: number | undefined): boolean =>
	point === undefined || point === 0 || point === 0x20 || point === 0x09 || isBreak(point);

/** What may stand in the output as it is. No tab, and nothing above U+FFFD: an emoji is escaped. */
export const isPrintable = (point: number): boolean =>
	point === 0x0a ||
	(point >= 0x20 && point <= 0x7e) ||
	(point >= 0xa0 && point <= 0xd7ff) ||
	(point >= 0xe000 && point <= 0xfffd && point !== 0xfeff);

export const codePoints = (text: string): number[] =>
	Array.from(text, (character) => character.codePointAt(0)!);
