import type { Answer } from './parts';
import { quoted, type Report } from './report';

const unquoted = (text: string) => text.replace(/^(["'])([\s\S]*)\1$/, '$2').trim();

/** A JSON list, else undefined. */
function jsonList(text: string): readonly unknown[] | undefined {
	if (!text.startsWith('[')) return undefined;
	try {
		const value: unknown = JSON.parse(text.replace(/\s*\n\s*/g, ' '));
		return Array.isArray(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Texts of all entries with one of the keys: JSON lists, quoted or bare texts; else what is nested below, lists or code. */
export function textsOf(answers: readonly Answer[], ...keys: Answer['key'][]): string[] {
	const texts = answers
		.filter((answer) => keys.includes(answer.key))
		.flatMap((answer) => {
			const list = jsonList(answer.text)?.filter((value) => typeof value !== 'object');
			if (answer.text === '') return answer.nested;
			return list ? list.map(String) : [unquoted(answer.text)];
		});
	return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** What is nested below an entry that already has its text: the reason, as below an option. */
export const reasonOf = (answers: readonly Answer[], ...keys: Answer['key'][]): string =>
	answers
		.filter((answer) => keys.includes(answer.key) && answer.text !== '')
		.flatMap((answer) => answer.nested)
		.join(' ');

export type Pair = { readonly left: string; readonly right: string; readonly rationale: string };

function pairOf(values: readonly unknown[]): Pair | null {
	const [left, right, rationale] = values.map((value) =>
		typeof value === 'string' ? value.trim() : ''
	);
	if (!left || !right) return null;
	return { left, right, rationale: rationale || `${left}: ${right}.` };
}

/** `[["left", "right"], ...]`, or nested bullets "left — right". */
export function pairsOf(answers: readonly Answer[], report: Report): readonly Pair[] {
	return answers
		.filter((answer) => answer.key === 'pairs')
		.flatMap((answer) => {
			const list = jsonList(answer.text);
			const rows: readonly unknown[] =
				list ??
				(answer.text === '' ? answer.nested : [answer.text]).map((row) =>
					row.split(/\s+(?:—|–|-|->|→|=)\s+/)
				);
			return rows.flatMap((row) => {
				const pair = Array.isArray(row) ? pairOf(row) : null;
				if (pair) return [pair];
				const shown = quoted(Array.isArray(row) ? row.join(' ') : String(row));
				report(
					'pair',
					answer.line,
					`Unexpected pair ${shown}, expected "left — right" or ["left", "right"]`
				);
				return [];
			});
		});
}
