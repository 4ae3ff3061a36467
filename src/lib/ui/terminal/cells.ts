/** What the eye takes for one character, and how many cells of a terminal it fills. */
export interface Cluster {
	readonly text: string;
	readonly cells: 0 | 1 | 2;
}

/** East Asian Wide and Fullwidth of Unicode 15.1, without those that are emoji by themselves: first and last code point. */
const wideRanges: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f],
	[0x2329, 0x232a],
	[0x2e80, 0x303e],
	[0x3041, 0x33ff],
	[0x3400, 0x4dbf],
	[0x4e00, 0xa4cf],
	[0xa960, 0xa97f],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe10, 0xfe19],
	[0xfe30, 0xfe6f],
	[0xff01, 0xff60],
	[0xffe0, 0xffe6],
	[0x16fe0, 0x18cff],
	[0x1aff0, 0x1b2ff],
	[0x1f200, 0x1f2ff],
	[0x20000, 0x3fffd]
];

const emoji = /^\p{Emoji_Presentation}$/u;
const pictograph = /^\p{Extended_Pictographic}$/u;
/** Combining marks, joiners, variation selectors and other format characters; the soft hyphen is seen. */
const unseen = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]$/u;
const softHyphen = 0xad;
const zeroWidthJoiner = 0x200d;
const emojiSelector = 0xfe0f;

const isRegional = (code: number) => code >= 0x1f1e6 && code <= 0x1f1ff;
const isSkinTone = (code: number) => code >= 0x1f3fb && code <= 0x1f3ff;
const isControl = (code: number) => code < 0x20 || (code >= 0x7f && code < 0xa0);

const known = new Map<number, 0 | 1 | 2>();

function cellsByTables(code: number): 0 | 1 | 2 {
	const text = String.fromCodePoint(code);
	if (code !== softHyphen && unseen.test(text)) return 0;
	if (emoji.test(text) && !isRegional(code)) return 2;
	return wideRanges.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Cells of a code point on its own. */
export function cellsOf(code: number): 0 | 1 | 2 {
	if (isControl(code)) return 0;
	if (code < 0x7f) return 1;
	let cells = known.get(code);
	if (cells === undefined) known.set(code, (cells = cellsByTables(code)));
	return cells;
}

/** What the next code point must know of the cluster before it. */
export interface Joint {
	readonly cells: 0 | 1 | 2;
	readonly kind: 'plain' | 'pictograph' | 'joined' | 'half-flag';
}

const kindOf = (code: number): Joint['kind'] =>
	isRegional(code)
		? 'half-flag'
		: pictograph.test(String.fromCodePoint(code))
			? 'pictograph'
			: 'plain';

/** Whether a code point goes on with the cluster before it, and what that cluster then is. */
export function join(
	code: number,
	before: Joint | null
): { readonly joins: boolean; readonly joint: Joint } {
	const cells = cellsOf(code);
	if (code < 0x7f || !before || before.cells === 0)
		return { joins: false, joint: { cells, kind: code < 0xa0 ? 'plain' : kindOf(code) } };
	const grown = (to: 0 | 1 | 2, kind: Joint['kind']) => ({
		joins: true,
		joint: { cells: Math.max(before.cells, to) as 1 | 2, kind }
	});
	if (code === zeroWidthJoiner)
		return grown(0, before.kind === 'pictograph' ? 'joined' : before.kind);
	if (code === emojiSelector) return grown(before.kind === 'pictograph' ? 2 : 0, before.kind);
	if (isSkinTone(code) && before.kind === 'pictograph') return grown(2, 'pictograph');
	if (cells === 0 && !isControl(code)) return grown(0, before.kind);
	const kind = kindOf(code);
	if (before.kind === 'joined' && kind === 'pictograph') return grown(2, 'pictograph');
	if (before.kind === 'half-flag' && kind === 'half-flag') return grown(2, 'plain');
	return { joins: false, joint: { cells, kind } };
}

/** The characters of a text, in order; the terminal is told to join by the same rule, so both agree where the cursor stands. */
export function clustersOf(text: string): Cluster[] {
	const clusters: { text: string; cells: 0 | 1 | 2 }[] = [];
	let joint: Joint | null = null;
	for (const char of text) {
		const next = join(char.codePointAt(0) ?? 0, joint);
		joint = next.joint;
		const last = clusters.at(-1);
		if (next.joins && last) {
			last.text += char;
			last.cells = joint.cells;
		} else clusters.push({ text: char, cells: joint.cells });
	}
	return clusters;
}

export const cellCount = (text: string): number =>
	clustersOf(text).reduce((sum, { cells }) => sum + cells, 0);
