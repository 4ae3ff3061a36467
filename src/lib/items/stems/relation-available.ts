import type { Relation } from './relation';

/** A column that tells which of several modes or types there are. */
export function availableRelation(small: string): Relation {
	return {
		name: 'available',
		ask: (row) => (row.clause ? null : `Which ${small} are available with ${row.inSentence}?`),
		say(row, v) {
			if (row.clause) return null;
			const all = v.raw.match(/^all(?: (?:of them|two|three|four|five|six|\d+))?$/i);
			if (all) return `all ${small} are available with ${row.inSentence}`;
			return `the ${small} available with ${row.inSentence} are ${v.text}`;
		},
		which(what, v) {
			if (/^all$/i.test(v.raw)) return `with which ${what} are all ${small} available?`;
			const only = v.raw.match(/^(\S+) only$/i)?.[1];
			return only ? `with which ${what} is ${only} the only one of the ${small}?` : null;
		},
		its: null,
		blank: false,
		accepts: () => true
	};
}
