import type { AttributeFact } from '../../notes/types';
import { otherNumbers, showQuantity } from '../distractors/numbers';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import type { Item, Option } from '../types';
import type { AskedColumn } from './asked-column';
import { measure, measured } from './attribute-numbers';
import { common, seeded, type FormContext } from './context';
import { clangs } from './leak';
import { rivalRows, sameValue } from './same-column';

/** Which value a thing has: the values of the other rows, or other numbers where the rows give too few. */
export function valueChoice(
	fact: AttributeFact,
	asked: AskedColumn,
	stem: string,
	pattern: string,
	ctx: FormContext
): Item | null {
	const value = withoutStop(fact.value);
	if (value.length > 90 || asked.relation.name === 'presence' || asked.row(fact).isLead)
		return null;
	const chosen: AttributeFact[] = [];
	for (const f of rivalRows(fact, ctx)) {
		if (chosen.length >= 3) break;
		const text = withoutStop(f.value);
		const ratio = text.length / Math.max(1, value.length);
		if (
			f.id === fact.id ||
			!asked.fits(f) ||
			measured(text) !== measured(value) ||
			sameValue(text, value) ||
			chosen.some((c) => sameValue(c.value, text)) ||
			ratio > 2.5 ||
			ratio < 0.4
		)
			continue;
		chosen.push(f);
	}
	if (chosen.length < 2) return numberChoice(fact, asked, stem, pattern);
	if (
		clangs(
			stem,
			value,
			chosen.map((c) => c.value)
		)
	)
		return null;
	return {
		...common(fact, 'single-choice', 1, stem, pattern, [fact], asked.say(fact)),
		options: seeded([fact, ...chosen], (f) => f.id, `${ctx.seed}|${fact.id}`).map((f) => ({
			text: capitalise(withoutStop(f.value)),
			correct: f === fact,
			rationale: asked.say(f)
		}))
	};
}

function numberChoice(
	fact: AttributeFact,
	asked: AskedColumn,
	stem: string,
	pattern: string
): Item | null {
	const value = withoutStop(fact.value);
	const q = asked.relation.name === 'year' ? null : measure(value);
	// "Calls the function again after 30 seconds" is no figure.
	if (!/^(?:up to |at most |at least )?[\d<>~$]/i.test(value)) return null;
	const others = q ? otherNumbers(q, 3, fact.id, /port/i.test(fact.property)) : [];
	if (!q || others.length < 3) return null;
	const own = asked.say(fact);
	const options: Option[] = [...others, q.value]
		.sort((a, b) => a - b)
		.map((n) => ({
			text: showQuantity(q, n),
			correct: n === q.value,
			rationale: n === q.value ? own : sentence(`the figure is ${value}, not ${showQuantity(q, n)}`)
		}));
	return { ...common(fact, 'single-choice', 1, stem, pattern, [fact], own), options };
}
