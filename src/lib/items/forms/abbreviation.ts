import type { AbbreviationFact } from '../../notes/types';
import { hash32 } from '../../core/hash';
import { acceptable, BLANK } from '../language/blanks';
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
	const text = long.toLowerCase();
	let at = 0;
	for (const letter of letters) {
		const found = text.indexOf(letter, at);
		if (found < 0) return /^[0-9]$/.test(letter);
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
	const stems = [
		`What does ${short} stand for?`,
		`What is ${short} short for?`,
		`Write out the abbreviation ${short}.`
	];
	const at = hash32(`${fact.id}#abbreviation`) % stems.length;
	const items: Item[] = [
		{
			...common(fact, 'typed', 1, stems[at] as string, `abbreviation/${at}`, [fact], told),
			accept: acceptable(long, [long.toLowerCase()])
		},
		{
			...common(
				fact,
				'cloze',
				1,
				`The abbreviation of “${long}” is ${BLANK}.`,
				'cloze/abbreviation',
				[fact],
				told
			),
			accept: acceptable(short)
		},
		{
			...common(
				fact,
				'flashcard',
				1,
				stems[(at + 1) % 2] as string,
				'abbreviation/card',
				[fact],
				told
			),
			back: sentence(long),
			reverse: {
				front: `What is the abbreviation of “${long}”?`,
				back: sentence(short)
			}
		}
	];
	return { items, truths: [] };
}
