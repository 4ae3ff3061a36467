import { codePoints, isBlankOrEnd, isBreak, isPrintable } from './characters';

/** What a text allows, wherever it stands. */
export interface ScalarTraits {
	readonly isMultiline: boolean;
	readonly mayBePlain: boolean;
	readonly mayBeSingleQuoted: boolean;
}

/** As libyaml's `yaml_emitter_analyze_scalar` judges a text outside of `[…]` and `{…}`. */
export function analyzeScalar(text: string): ScalarTraits {
	const points = codePoints(text);
	const breaks = points.filter(isBreak).length > 0;
	const isSpecial = points.some((point) => !isPrintable(point));
	const hasSpaceBeforeBreak = pairs(points, (a, b) => a === space && isBreak(b));
	const hasSpaceAfterBreak = pairs(points, (a, b) => isBreak(a) && b === space);
	return {
		isMultiline: breaks,
		mayBePlain: !breaks && !isSpecial && !isPadded(points) && !hasIndicator(points),
		mayBeSingleQuoted: !isSpecial && !hasSpaceBeforeBreak && !hasSpaceAfterBreak
	};
}

const space = 0x20;
const startsOnly = new Set(codePoints('#,[]{}&*!|>\'"%@`'));
const [colon, hash, dash, question] = codePoints(':#-?');

const pairs = (points: readonly number[], matches: (a: number, b: number) => boolean): boolean =>
	points.some((point, at) => at > 0 && matches(points[at - 1]!, point));

const isPadded = (points: readonly number[]): boolean =>
	points[0] === space || points.at(-1) === space;

/** Whether something in the text would be taken for syntax: a first character, a document's limits, `: ` or ` #`. */
function hasIndicator(points: readonly number[]): boolean {
	if (/^(?:---|\.\.\.)/.test(String.fromCodePoint(...points.slice(0, 3)))) return true;
	return points.some((point, at) => {
		const beforeBlank = isBlankOrEnd(points[at + 1]);
		if (at === 0 && startsOnly.has(point)) return true;
		if (at === 0 && (point === question || point === dash) && beforeBlank) return true;
		if (point === hash) return isBlankOrEnd(points[at - 1]);
		return point === colon && beforeBlank;
	});
}
