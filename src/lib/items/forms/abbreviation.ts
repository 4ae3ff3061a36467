import type { AbbreviationFact } from '../../notes/types';
import { acceptable } from '../language/blanks';
import { sentence } from '../language/capitals';
import { containsWords } from '../language/tokens';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';

/** The letters stand in the words in this order, the first at the start: what else stands in brackets is a remark. */
function abbreviates(short: string, long: string): boolean {
	const letters = short
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/s$/, '')
		.toLowerCase();
	const text = long.toLowerCase().replace(/^(?:the|an?) /, '');
	let at = 0;
	for (const letter of letters) {
		const found = text.indexOf(letter, at);
		if (found < 0) return /^[0-9]$/.test(letter);
		if (at === 0 && found > 0) return false;
		at = found + 1;
	}
	return long.split(/[\s-]+/).length > 1;
}

export function abbreviationItems(fact: AbbreviationFact, ctx: FormContext): Written {
	const { short, long } = fact;
	if (containsWords(long, short) || !abbreviates(short, long)) {
		ctx.skip(fact, 'typed', 'the letters do not stand in the words');
		return { items: [], truths: [] };
	}
	const told = sentence(`${short} stands for ${long}`);
	// Short from long is read off the capitals: only the long form is worth recalling.
	const items: Item[] = [
		{
			...common(
				fact,
				'typed',
				1,
				`What does ${short} stand for?`,
				'abbreviation/stands-for',
				[fact],
				told
			),
			accept: acceptable(long, [long.toLowerCase()])
		}
	];
	return { items, truths: [] };
}
