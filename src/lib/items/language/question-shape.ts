import { isDetermined } from './determined';
import type { SplitClause } from './inversion';
import { tokens } from './tokens';

/** Pronouns that could stand for something the question does not name. */
export const pointing =
	/\b(?:it|they|them|this|these|those|its|their|one|ones|such|same|other|another|both)\b/i;
const noSubject =
	/^(?:you|we|they|it|he|she|this|that|these|those|there|which|who|what|one|some|most|many|if|when|only|everything|anything|nothing|something|people|anyone)\b|[,;:()]/i;

/** The subject can be named in a question of its own. */
export const usable = (clause: SplitClause) =>
	!noSubject.test(clause.subject.replace(/`[^`]*`/g, '`')) &&
	tokens(clause.subject).length <= 9 &&
	isDetermined(clause.subject);

export const shape = (...parts: string[]) => `${parts.filter(Boolean).join(' ')}?`;
