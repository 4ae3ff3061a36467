import type { Fact } from '../../notes/types';
import { acceptable, blankAt } from '../language/blanks';
import { capitalise, sentence } from '../language/capitals';
import { standalone } from '../knowledge/standalone';
import { isAdvice, isOpinion } from '../language/sound-sentence';
import { contentStems } from '../language/tokens';
import type { ClozeItem } from '../types';
import { blankCandidates } from './cloze-blank';
import { common, type FormContext } from './context';
import { visible } from './leak';

const MAX_STATEMENT = 220;

/** Kinds whose statement is a list or a table cell: other forms ask for those. */
const noProse = new Set<Fact['kind']>(['membership', 'attribute', 'field', 'default', 'qualifier']);

/**
 * At most `count` clozes on the statement itself. The blank is one or two words that the compiler marked as worth recalling and that the rest
 * of the sentence determines for someone who knows the topic.
 */
export function statementClozes(
	fact: Fact,
	ctx: FormContext,
	count: number,
	firstVariant = 1
): ClozeItem[] {
	const { knowledge } = ctx;
	const own = noProse.has(fact.kind) ? null : standalone(fact, knowledge);
	if (!own) {
		ctx.skip(fact, 'cloze', 'the statement is no sentence that can be read by itself');
		return [];
	}
	if (!own.english || own.text.length > MAX_STATEMENT || own.text.length < 15) {
		ctx.skip(fact, 'cloze', 'the statement is too long, too short or not English');
		return [];
	}
	if (isAdvice(own.text) && contentStems(own.text).size < 6) {
		ctx.skip(fact, 'cloze', 'the advice does not say what it is for');
		return [];
	}
	if (/^an? (?:answer|option|design|solution) (?:that|with|which) /i.test(own.text)) {
		ctx.skip(fact, 'cloze', 'the statement speaks of answers');
		return [];
	}
	if (isOpinion(own.text)) {
		ctx.skip(fact, 'cloze', 'the statement is a judgement');
		return [];
	}
	const out: ClozeItem[] = [];
	const used = new Set<string>();
	for (const c of blankCandidates(fact, own, knowledge)) {
		if (out.length >= count) break;
		const key = c.answer.toLowerCase();
		if (used.has(key)) continue;
		const blanked = blankAt(own.text, c.start, c.end);
		const stem = keepsSmall(fact) ? blanked : sentence(capitalise(blanked));
		const accept = c.code
			? [c.answer]
			: acceptable(c.answer, knowledge.aliases.otherNames(c.answer));
		if (visible(stem, accept)) continue;
		used.add(key);
		out.push({
			...common(
				fact,
				'cloze',
				firstVariant + out.length,
				stem,
				'cloze/statement',
				[fact],
				sentence(own.text)
			),
			accept
		});
	}
	if (out.length === 0) ctx.skip(fact, 'cloze', 'no stretch of the statement is worth a blank');
	return out;
}

/** A term written small at the start of its line ("bridge: …") keeps its letter. */
const keepsSmall = (fact: Fact) =>
	'term' in fact && /^[a-z]/.test(fact.term.text) && fact.statement.startsWith(fact.term.text);
