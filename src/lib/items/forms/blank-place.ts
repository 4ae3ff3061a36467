import type { Blank } from './cloze-slot';

/** Part of a hyphenated, dotted or otherwise written-together whole would be guessed from its other half. */
export const isWhole = ({ before, after }: Blank) =>
	!/[\p{L}\p{N}`]$/u.test(before) &&
	!/^(?:[\p{L}\p{N}`]|['’]s\b)/u.test(after) &&
	!/\d\s$/.test(before) &&
	!/[-–/.:+@#~_=\\]$|\)\s*$/.test(before) &&
	!/^(?:[-–/+@#~_=\\]|[.:]\w)/.test(after);

/** Inside brackets, quotation marks or code the blank would stand for a remark, a quotation or a sample. */
export function isEnclosed({ before, after }: Blank): boolean {
	const open = (a: string, b: string) => before.split(a).length > before.split(b).length;
	return (
		open('(', ')') ||
		open('[', ']') ||
		open('“', '”') ||
		open('<', '>') ||
		before.split('`').length % 2 === 0 ||
		before.split('"').length % 2 === 0 ||
		// Its expansion or its abbreviation stands right behind it.
		/^\s*\(/.test(after)
	);
}

/** One of several in a row cannot be told from the rest. */
export const isListed = ({ before, after }: Blank) =>
	/(?:\bor|\band|\bnor|\bthan|,|\/|&)\s*(?:(?:the|an?|in|on|to|by|with|from|for) )?$/i.test(
		before
	) ||
	/^\s*(?:,(?! which| so| because| but| with| until| and [a-z]+s )|\/|&|\bor\b|\band (?!the |an? |[a-z]+s ))/i.test(
		after
	);

/** "AWS offers an image of the daemon, `x`.": the only comma puts the name behind what it names. */
export const isAppositive = ({ before, after }: Blank) =>
	/^[^,;:]*\b(?:an?|one|the) [^,;:]{3,60}, $/.test(before) && /^\.?$/.test(after);

export const isExample = ({ before, text }: Blank) =>
	/\b(?:such as|e\.g\.?|like|for example|for instance|i\.e\.?|say|called|named)[\s,:]*(?:the |an? )?$/i.test(
		before
	) || /\b(?:for example|for instance|e\.g\b)/i.test(text);
