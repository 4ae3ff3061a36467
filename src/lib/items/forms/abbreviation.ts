import type { AbbreviationFact } from '../../notes/types';
import { hash32 } from '../../core/hash';
import { acceptable, BLANK } from '../language/blanks';
import { indefinite } from '../language/articles';
import { sentence } from '../language/capitals';
import { containsWords } from '../language/tokens';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';

export function abbreviationItems(fact: AbbreviationFact, ctx: FormContext): Written {
	const { short, long } = fact;
	if (containsWords(long, short)) return { items: [], truths: [] };
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
				`${sentence(long).replace(/\.$/, '')} is abbreviated to ${BLANK}.`,
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
				front: `What is the abbreviation for ${indefinite(long) && long}?`,
				back: sentence(short)
			}
		}
	];
	const others =
		ctx.knowledge.facts.length &&
		ctx.knowledge.aliases.otherNames(short).filter((n) => n !== long && n.length > short.length);
	if (others && others.length > 1)
		ctx.skip(fact, 'single-choice', 'the abbreviation has more than one expansion in the course');
	return { items, truths: [] };
}
