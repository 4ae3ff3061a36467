/** Words that exclude each other where one of them is said of a thing. */
const pairs: readonly (readonly [string, string])[] = [
	['enabled', 'disabled'],
	['optional', 'required'],
	['lowest', 'highest'],
	['fewest', 'most'],
	['smallest', 'largest'],
	['minimum', 'maximum'],
	['inbound', 'outbound'],
	['synchronous', 'asynchronous'],
	['synchronously', 'asynchronously'],
	['stateless', 'stateful'],
	['upwards', 'downwards'],
	['upward', 'downward'],
	['ascending', 'descending'],
	['mutable', 'immutable'],
	['horizontally', 'vertically'],
	['accepted', 'refused'],
	['allowed', 'forbidden'],
	['increases', 'decreases'],
	['raises', 'lowers'],
	['encrypted', 'unencrypted'],
	['oldest', 'newest'],
	['earliest', 'latest'],
	['shortest', 'longest']
];

const opposite = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

export interface Exchange {
	/** Offsets of `right` in the text. */
	readonly start: number;
	readonly end: number;
	readonly right: string;
	readonly wrong: string;
}

/** More than one negation or opposite, or a comparison, and an exchange may leave the sentence true. */
const entangled =
	/\b(?:not|cannot|no|never|neither|nor|without|unless|except|only|but|whereas|while|than|either|both|if|although|though)\b/i;

const words = /[A-Za-z]+/g;

/**
 * One word of the sentence for its opposite, so that a true sentence becomes a false one; null where the sentence holds no such word, or where
 * what comes out could still be true. "Not" is never put in or taken out: readers overlook it.
 */
export function opposed(text: string): Exchange | null {
	const prose = text.replace(/`[^`]*`/g, (code) => '`'.repeat(code.length));
	if (entangled.test(prose)) return null;
	const found = [...prose.matchAll(words)].filter((m) => opposite.has(m[0]));
	const [only] = found;
	if (!only || found.length > 1) return null;
	const right = only[0];
	// "the minimum healthy percent", "up to the maximum": part of a name or of a measure.
	if (/^(?:minimum|maximum|most|latest)$/.test(right)) return null;
	return {
		start: only.index,
		end: only.index + right.length,
		right,
		wrong: opposite.get(right) as string
	};
}
