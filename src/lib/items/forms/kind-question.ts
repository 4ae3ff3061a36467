import type { Knowledge } from '../knowledge/knowledge';
import { singularPhrase } from '../language/number';
import { invert, type SplitClause } from '../language/inversion';
import { isDetermined } from '../language/determined';
import type { ClauseQuestion } from '../language/clause-question';
import { containsWords } from '../language/tokens';

/** What kind of thing the notes say it is: "network mode" for `bridge`. */
export function kindOf(name: string, knowledge: Knowledge): string | null {
	const key = knowledge.aliases.canonical(name);
	const kind = knowledge
		.describedAs(key)
		.map((d) => d.fact.category)
		.find((c) => c !== null);
	const whole = knowledge.wholesOf(key).find((w) => !w.open)?.whole;
	return kind ?? (whole ? singularPhrase(whole).toLowerCase() : null);
}

/** "Fargate tasks must use `awsvpc`", where the notes list the network modes: "Which network mode must Fargate tasks use?". */
export function askKind(
	clause: SplitClause,
	knowledge: Knowledge,
	small: (text: string) => string
): ClauseQuestion | null {
	const m = clause.object
		.trim()
		.replace(/\.$/, '')
		.match(/^(`[^`]+`|[A-Z][\w -]{1,40})((?: (?:in|on|with|for|by|unless|when) .{2,80})?)$/);
	const inverted = invert(clause);
	if (!m || !inverted?.base || !isDetermined(clause.subject) || /[,()]/.test(clause.subject))
		return null;
	const [, thing = '', rest = ''] = m;
	const kind = kindOf(thing.replace(/`/g, ''), knowledge);
	if (!kind || containsWords(clause.subject, kind) || containsWords(thing, kind)) return null;
	return {
		question: `Which ${kind} ${inverted.auxiliary} ${small(clause.subject)} ${inverted.base}${rest}?`,
		answer: thing,
		name: 'clause/kind',
		exact: true
	};
}
