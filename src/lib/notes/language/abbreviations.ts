import { abbreviates } from './phrases';
import { singular } from './words';

export interface AbbreviationPair {
	readonly short: string;
	readonly long: string;
}

const bracket = /\(([^()]{2,80})\)/g;

/**
 * Abbreviations defined in a text wherever they stand: "ENI (Elastic Network Interface)", "Elastic Network Interface (ENI)",
 * after Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.
 */
export function findAbbreviations(text: string): AbbreviationPair[] {
	if (!text.includes('(')) return [];
	const plain = text.replace(/`/g, '');
	const found: AbbreviationPair[] = [];
	for (const m of plain.matchAll(bracket)) {
		const inside = (m[1] as string).trim();
		const before = plain.slice(0, m.index).trimEnd();
		const previous = before.match(/([A-Za-z][A-Za-z0-9/&-]*)$/)?.[1] ?? '';
		if (previous && abbreviates(previous, inside) && /^[A-Za-z]/.test(inside)) {
			found.push({
				short: previous,
				long: inside.replace(/s$/, (s) => (previous.endsWith('s') ? '' : s))
			});
			continue;
		}
		if (!/^[A-Z][A-Za-z0-9/-]{1,9}$/.test(inside)) continue;
		const words =
			before
				.match(/[A-Za-z][A-Za-z0-9-]*(?:[\s/-]+(?:[A-Za-z0-9][A-Za-z0-9-]*))*$/)?.[0]
				.split(/\s+/) ?? [];
		for (let n = Math.min(words.length, inside.length + 3); n >= 2; n--) {
			const long = words.slice(-n).join(' ');
			if (/^(?:of|the|and|for|to|in|on|a|an|with)\b/i.test(long)) continue;
			if (
				abbreviates(inside, long) &&
				(words.slice(-n)[0]?.[0] ?? '').toUpperCase() === inside[0]?.toUpperCase()
			) {
				const plural = /[A-Z]s$/.test(inside);
				const words = long.split(' ');
				const last = singular(words.at(-1) as string);
				found.push({
					short: inside.replace(/(?<=[A-Z])s$/, ''),
					long: [
						...words.slice(0, -1),
						plural || !/s$/i.test(inside) ? last : (words.at(-1) as string)
					].join(' ')
				});
				break;
			}
		}
	}
	return found;
}
