import * as v from 'valibot';
import { courseId, itemId, lessonId } from '../core/ids';
import type { AttemptEvent, AttemptEventKind, AttemptRecord, ExamForm } from '../exam/types';
import type { KeptAttempt } from './attempt-port';
import { decode } from './decode';
import { StorageProblem } from './problems';

// What an attempt must look like where it comes in: from a page, a backup, another tab's local storage, a database that was replaced. What is written
// is held to the same limits as what is read, so that every backup can be restored.

/** Characters of an id or a title. */
const mostNameChars = 1_000;
/** Characters of a note on one question. */
export const mostNoteChars = 20_000;
const mostQuestions = 1_000;
/** Options of a question, ranges marked in a stem, domains of an exam. */
const mostOfAQuestion = 1_000;
/** Ten in a second for more than two and a half hours. */
export const mostEvents = 100_000;
/** The greatest instant that a Date can hold. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const mostMs = 8.64e15;

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(mostNameChars));
const finite = v.pipe(v.number(), v.finite());
const atLeastZero = v.pipe(finite, v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** With fractions: the time that has passed since is measured by a finer clock. */
const instant = v.pipe(finite, v.minValue(-mostMs), v.maxValue(mostMs));
const upTo = <Item extends v.GenericSchema>(item: Item, most: number) =>
	v.pipe(v.array(item), v.maxLength(most));

const confidences = v.picklist(['guess', 'unsure', 'sure']);
const base = { atMs: instant };
const ofQuestion = { ...base, question: count };

/** One a kind: a kind that is added to the types must be added here. */
const events = {
	visit: v.strictObject({ ...ofQuestion, kind: v.literal('visit') }),
	answer: v.strictObject({
		...ofQuestion,
		kind: v.literal('answer'),
		options: upTo(count, mostOfAQuestion)
	}),
	strike: v.strictObject({
		...ofQuestion,
		kind: v.literal('strike'),
		option: count,
		struck: v.boolean()
	}),
	flag: v.strictObject({ ...ofQuestion, kind: v.literal('flag'), flagged: v.boolean() }),
	note: v.strictObject({
		...ofQuestion,
		kind: v.literal('note'),
		text: v.pipe(v.string(), v.maxLength(mostNoteChars))
	}),
	highlight: v.strictObject({
		...ofQuestion,
		kind: v.literal('highlight'),
		ranges: upTo(v.strictObject({ start: count, end: count }), mostOfAQuestion)
	}),
	confidence: v.strictObject({
		...ofQuestion,
		kind: v.literal('confidence'),
		confidence: v.nullable(confidences)
	}),
	reveal: v.strictObject({ ...ofQuestion, kind: v.literal('reveal') }),
	pause: v.strictObject({ ...base, kind: v.literal('pause') }),
	resume: v.strictObject({ ...base, kind: v.literal('resume') }),
	submit: v.strictObject({
		...base,
		kind: v.literal('submit'),
		by: v.picklist(['learner', 'time'])
	})
} satisfies { readonly [Kind in AttemptEventKind]: v.GenericSchema<unknown, AttemptEvent> };

const eventSchema: v.GenericSchema<unknown, AttemptEvent> = v.variant(
	'kind',
	Object.values(events)
);
const eventList = upTo(eventSchema, mostEvents);

const domain = v.strictObject({
	id: text,
	title: text,
	weight: v.pipe(finite, v.minValue(0), v.maxValue(1)),
	lessons: v.nullable(upTo(v.pipe(text, v.transform(lessonId)), mostOfAQuestion))
});

const format = v.strictObject({
	id: text,
	title: text,
	questions: count,
	unscored: count,
	minutes: v.nullable(atLeastZero),
	passMark: finite,
	minimum: finite,
	maximum: finite,
	domains: upTo(domain, mostOfAQuestion)
});

const course = v.pipe(text, v.transform(courseId));

const formSchema: v.GenericSchema<unknown, ExamForm> = v.strictObject({
	course,
	format,
	seed: v.pipe(v.string(), v.maxLength(mostNameChars)),
	questions: upTo(
		v.strictObject({
			item: v.pipe(text, v.transform(itemId)),
			domain: text,
			scored: v.boolean(),
			order: upTo(count, mostOfAQuestion)
		}),
		mostQuestions
	)
});

const record = {
	id: text,
	version: v.literal(1),
	course,
	mode: v.picklist(['exam', 'study']),
	form: formSchema,
	startedAtMs: instant,
	offsetMinutes: v.pipe(v.number(), v.safeInteger(), v.minValue(-1440), v.maxValue(1440)),
	extraMinutes: atLeastZero,
	events: eventList
};

const newSchema: v.GenericSchema<unknown, AttemptRecord> = v.strictObject({
	...record,
	events: v.pipe(eventList, v.maxLength(0, 'Unexpected events, expected none yet'))
});

const keptSchema: v.GenericSchema<unknown, KeptAttempt> = v.strictObject({
	...record,
	discardedAtMs: v.nullable(instant)
});

function refuse(what: string, field: string, detail: string): never {
	throw new StorageProblem('invalid', `${what}, field "${field}": ${detail}. Nothing was changed.`);
}

/** Refuses an event about a question that its paper does not have. */
export function checkQuestions(
	list: readonly AttemptEvent[],
	{ questions }: ExamForm,
	what: string
): void {
	for (const [at, event] of list.entries())
		if ('question' in event && event.question >= questions.length)
			refuse(
				what,
				`events.${at}.question`,
				`Unexpected ${event.question}, expected less than ${questions.length}, the number of questions`
			);
}

/** A submit is the last thing that happens. */
function checkEnd(list: readonly AttemptEvent[], what: string): void {
	const submit = list.findIndex(({ kind }) => kind === 'submit');
	if (submit >= 0 && submit < list.length - 1)
		refuse(what, `events.${submit + 1}`, 'Unexpected event after the submit, expected none');
}

function checkCourse({ course: own, form }: AttemptRecord, what: string): void {
	if (form.course !== own)
		refuse(what, 'form.course', `Unexpected "${form.course}", expected "${own}"`);
}

/** For `beginAttempt`. Each of these throws a StorageProblem "invalid" that names the field. */
export function decodeNewAttempt(value: unknown): AttemptRecord {
	const attempt = decode(newSchema, value, 'New attempt');
	checkCourse(attempt, 'New attempt');
	return attempt;
}

/** For `appendAttempt`. Whether the questions are those of the paper is yet to be told. */
export function decodeAppended(id: string, from: unknown, values: unknown): AttemptEvent[] {
	const what = `Events of attempt "${id}"`;
	decode(v.strictObject({ from: count }), { from }, what);
	const { events: list } = decode(v.strictObject({ events: eventList }), { events: values }, what);
	checkEnd(list, what);
	return list;
}

export const decodeInstant = (value: unknown, what: string): number =>
	decode(v.strictObject({ atMs: instant }), { atMs: value }, what).atMs;

/** A whole attempt. `what` tells the reader which one is meant. */
export function decodeAttempt(value: unknown, what = 'Attempt'): KeptAttempt {
	const attempt = decode(keptSchema, value, what);
	checkCourse(attempt, what);
	checkQuestions(attempt.events, attempt.form, what);
	checkEnd(attempt.events, what);
	if (attempt.discardedAtMs !== null && attempt.events.at(-1)?.kind === 'submit')
		refuse(what, 'discardedAtMs', 'Unexpected discard of a submitted attempt, expected null');
	return attempt;
}

export const decodeAttempts = (values: readonly unknown[]): KeptAttempt[] =>
	values.map((value, at) => decodeAttempt(value, `Attempt ${at + 1} of ${values.length}`));
