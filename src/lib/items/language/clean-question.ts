import { capitalise } from './capitals';
import type { ClauseQuestion } from './clause-question';
import { invert, type SplitClause } from './inversion';
import { isPluralWord } from './number';
import { pointing, shape, usable } from './question-shape';
import { contentStems } from './tokens';

const whenTail =
	/^(.*?)\s*\b(only when|only if|when|once|as soon as|before|after) (?!every|an? (?:day|week|month|year|minute|second)\b)((?:an?|the|each|every|no|all|any|its|another|`|[A-Z]|[a-z]+s? )[^,;:]{6,90})$/;

/** "Secrets are injected when the container starts" gives "When are secrets injected?". */
export function askWhen(
	clause: SplitClause,
	small: (text: string) => string
): ClauseQuestion | null {
	const object = clause.object.trim().replace(/[.;]+$/, '');
	const tail = object.match(whenTail);
	const inverted = usable(clause) ? invert(clause) : null;
	if (!tail || !inverted) return null;
	const [, rest = '', link = '', condition = ''] = tail;
	if (
		!/ (?:is|are|was|were|has|have|can|[a-z]+s|[a-z]+ed|start|stop|fail|end|run)\b/.test(
			condition
		) ||
		/[,;:]|\b(?:when|if|that|which|and|or|but|so)\b/i.test(rest) ||
		pointing.test(rest) ||
		/ and (?!the |an? |its |`|[A-Z])[a-z]+s\b/.test(condition) ||
		contentStems(`${clause.subject} ${clause.verb} ${rest}`).size < 2 ||
		(inverted.base === '' && rest === '') ||
		/^(?:an?|the)\b/.test(rest) === (inverted.base === '')
	)
		return null;
	return {
		question: shape('When', inverted.auxiliary, small(clause.subject), inverted.base, rest),
		answer: capitalise(`${link} ${condition}`),
		name: 'clause/when',
		exact: false
	};
}

/** "… changes the count through Application Auto Scaling" answers how it does. */
const meansTail =
	/^((?:an?|the|its|all|each|every|[a-z]+s|`[^`]+`)\b[^,;:]{2,70}?) ((?:through|via|by [a-z]+ing|by using|using|with the help of|by means of) [^,;:]{3,70})$/;
const rateTail = /^(.{0,70}?)\s*\b((?:every|once (?:a|an|per|every)) (?:\d+ )?[a-z]+)$/;

export function askManner(
	clause: SplitClause,
	small: (text: string) => string
): ClauseQuestion | null {
	const object = clause.object.trim().replace(/[.;]+$/, '');
	const inverted = usable(clause) ? invert(clause) : null;
	const rate = object.match(rateTail);
	const m = rate ?? object.match(meansTail);
	if (!m || !inverted) return null;
	const [, all = '', tail = ''] = m;
	const rest = all.replace(/ only$/, '');
	if (
		pointing.test(`${rest} ${tail}`) ||
		/\b(?:when|if|that|which|and|so|because|for)\b/i.test(rest) ||
		(rest === '' && inverted.base === '')
	)
		return null;
	return {
		question: shape(
			rate ? 'How often' : 'How',
			inverted.auxiliary,
			small(clause.subject),
			inverted.base,
			rest
		),
		answer: capitalise(tail),
		name: rate ? 'clause/how-often' : 'clause/how',
		exact: false
	};
}

/** "A daemon service skips instances that are draining" gives "Which instances does a daemon service skip?". */
export function askWhich(
	clause: SplitClause,
	small: (text: string) => string
): ClauseQuestion | null {
	const object = clause.object.trim().replace(/[.;]+$/, '');
	const m = object.match(/^([a-z]+s) ((?:that|whose) [^,;:]{6,100})$/);
	const inverted = usable(clause) ? invert(clause) : null;
	if (!m || !inverted?.base || !isPluralWord(m[1] as string)) return null;
	return {
		question: shape(`Which ${m[1]}`, inverted.auxiliary, small(clause.subject), inverted.base),
		answer: `Those ${m[2]}`,
		name: 'clause/which',
		exact: false
	};
}
