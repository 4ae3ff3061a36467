import type { Row } from './relation';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "with Fargate, what carries …?"; the row's situation, or its name under its kind, stands as a sentence of its own. */
export const framed = (row: Row, question: string) =>
	row.clause
		? `${capital(row.clause)}. ${capital(question)}`
		: `${capital(row.front)}, ${question}`;

/** "in which state", "with which of these". */
export const frontOf = (what: string, kind: string | null) =>
	`${prepositionOf(kind)} which ${what}`;

const prepositionOf = (kind: string | null) =>
	isInside(kind) ? 'in' : isWanted(kind) ? 'for' : 'with';
/** Something is done for it. */
const isWanted = (kind: string | null) =>
	/(?:^|\s)(?:need|workload|situation|use case|goal|requirement|job)$/.test(kind ?? '');

const isInside = (kind: string | null) =>
	/(?:^|\s)(?:state|phase|stage|period|era)$/.test(kind ?? '');
/** Kinds that something has a value of: "if the stop code is `UserInitiated`". */
const valued = /(?:^|\s)(?:code|status|error|error message|value|result|outcome)$/;

/** "in the `RUNNING` state", "if the stop code is `UserInitiated`", "with Fargate". */
export const frontPhrase = (inSentence: string, bare: string, kind: string | null) =>
	kind !== null && valued.test(kind) && /^`?[A-Za-z\d_.-]+`?$/.test(bare)
		? `if the ${kind} is ${bare}`
		: `${prepositionOf(kind)} ${inSentence}`;
