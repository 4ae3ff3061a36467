import { cardId, factId } from '../../core/ids';
import { matchFacts, type FactDigest } from '../../notes/identity/match';
import type { FactKind } from '../../notes/types';
import type { CourseCard, MatchCards } from '../../progress/port';

const prefix = (kind: 'fact' | 'item') => cardId(kind, '');

function digests(cards: readonly CourseCard[], kind: 'fact' | 'item'): FactDigest[] {
	return cards
		.filter((card) => card.id.startsWith(prefix(kind)))
		.map((card) => ({
			id: factId(card.id.slice(prefix(kind).length)),
			// Only compared for equality; that of an authored question is not among the kinds of facts.
			kind: card.kind as FactKind,
			subject: card.subject,
			statement: card.statement
		}));
}

/** Cards of facts follow facts, those of authored questions follow questions. */
export const matchCards: MatchCards = (before, after) =>
	(['fact', 'item'] as const).flatMap((kind) =>
		matchFacts(digests(before, kind), digests(after, kind)).matches.map(({ from, to }) => ({
			from: cardId(kind, from),
			to: cardId(kind, to)
		}))
	);
