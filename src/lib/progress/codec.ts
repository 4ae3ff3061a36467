import * as v from 'valibot';
import { courseId, deviceId, entryId, itemId, type CardId } from '../core/ids';
import { itemForms } from '../core/item-forms';
import type { LogEntry, StudySettings } from '../memory/types';
import type { CourseCards, StoreSnapshot, WitnessMark } from './port';
import { decodeAttempts } from './attempt-codec';
import { decode } from './decode';
import { StorageProblem } from './problems';
import type { KeptShell } from './shell-port';

// What the learner's data must look like where they come in from a file, another device or an older app.

const text = v.pipe(v.string(), v.nonEmpty());
const finite = v.pipe(v.number(), v.finite());
const atLeastZero = v.pipe(finite, v.minValue(0));
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const whole = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(whole, v.minValue(0));
const card = v.pipe(
	text,
	v.transform((id) => id as CardId)
);
const id = v.pipe(text, v.transform(entryId));
const rating = v.picklist(['again', 'hard', 'good', 'easy']);

const base = {
	id,
	version: v.literal(1),
	device: v.pipe(text, v.transform(deviceId)),
	course: v.pipe(text, v.transform(courseId)),
	card,
	atMs: whole,
	/** No place on Earth is further from UTC than 14 hours; a day leaves room for changes. */
	offsetMinutes: v.pipe(whole, v.minValue(-1440), v.maxValue(1440)),
	day: whole,
	clock: whole
};

const entrySchema: v.GenericSchema<unknown, LogEntry> = v.variant('kind', [
	v.strictObject({
		...base,
		kind: v.literal('review'),
		purpose: v.picklist(['study', 'ahead', 'exam', 'cram']),
		item: v.nullable(v.pipe(text, v.transform(itemId))),
		form: v.picklist(itemForms),
		rating,
		correct: v.nullable(v.boolean()),
		answer: v.nullable(v.string()),
		responseMs: atLeastZero,
		guessChance: share,
		previous: v.nullable(id),
		intervalDays: count,
		stepMinutes: v.nullable(atLeastZero),
		session: v.string()
	}),
	v.strictObject({ ...base, kind: v.literal('undo'), target: id }),
	v.strictObject({ ...base, kind: v.literal('rerate'), target: id, rating }),
	v.strictObject({ ...base, kind: v.literal('suspend'), suspended: v.boolean() }),
	v.strictObject({ ...base, kind: v.literal('bury'), untilDay: v.nullable(whole) }),
	v.strictObject({ ...base, kind: v.literal('flag'), flag: v.picklist([0, 1, 2, 3, 4]) }),
	v.strictObject({ ...base, kind: v.literal('reset') }),
	v.strictObject({ ...base, kind: v.literal('reschedule'), dueDay: whole }),
	v.strictObject({ ...base, kind: v.literal('move'), to: card })
]);

const settingsSchema: v.GenericSchema<unknown, StudySettings> = v.strictObject({
	desiredRetention: share,
	learningStepsMinutes: v.array(atLeastZero),
	relearningStepsMinutes: v.array(atLeastZero),
	maximumIntervalDays: count,
	fuzz: v.boolean(),
	parameters: v.nullable(v.array(finite)),
	newPerDay: count,
	reviewsPerDay: count,
	reviewOrder: v.picklist(['due', 'retrievability', 'blueprint']),
	newOrder: v.picklist(['course', 'mixed']),
	weekdayLoad: v.pipe(v.array(atLeastZero), v.length(7)),
	leechThreshold: count,
	leechAction: v.picklist(['suspend', 'mark']),
	rolloverHour: v.pipe(whole, v.minValue(0), v.maxValue(23)),
	examDay: v.nullable(whole),
	examTarget: share,
	minimumSeen: count
});

const courseCardSchema = v.strictObject({
	id: card,
	kind: v.string(),
	subject: v.string(),
	statement: v.string()
});

const courseSchema: v.GenericSchema<unknown, CourseCards> = v.strictObject({
	course: base.course,
	hash: v.string(),
	cards: v.array(courseCardSchema)
});

const archivedSchema = v.array(v.strictObject({ ...courseCardSchema.entries, position: count }));
export type ArchivedCard = v.InferOutput<typeof archivedSchema>[number];

const shellSchema: v.GenericSchema<unknown, KeptShell> = v.strictObject({
	id: text,
	revision: count,
	savedAtMs: whole,
	content: v.optional(v.unknown(), null)
});

const snapshotShape = v.strictObject({
	entries: v.array(v.unknown()),
	settings: v.array(v.strictObject({ course: base.course, settings: settingsSchema })),
	courses: v.array(courseSchema),
	values: v.array(v.strictObject({ key: v.string(), value: v.unknown() })),
	/** There are none in what was written before there were exams. */
	attempts: v.optional(v.array(v.unknown()), []),
	/** Nor were there shells at first. */
	shells: v.optional(v.array(shellSchema), [])
});

const markSchema: v.GenericSchema<unknown, WitnessMark> = v.strictObject({
	count,
	lastId: v.nullable(id),
	hash: text
});

/** Throws a StorageProblem "invalid" that names the field. `what` tells the reader which entry is meant. */
export const decodeEntry = (value: unknown, what = 'Entry of the log'): LogEntry =>
	decode(entrySchema, value, what);

export const decodeSettings = (value: unknown): StudySettings =>
	decode(settingsSchema, value, 'Settings');

export const decodeCourse = (value: unknown): CourseCards => decode(courseSchema, value, 'Course');

export function decodeEntries(values: readonly unknown[]): LogEntry[] {
	return values.map((value, index) => decodeEntry(value, `Entry ${index + 1} of ${values.length}`));
}

function checkOnce(list: readonly { readonly id: string }[], what: string): void {
	const seen = new Set<string>();
	for (const { id } of list) {
		if (seen.has(id))
			throw new StorageProblem('invalid', `${what} "${id}" is there twice. Nothing was changed.`);
		seen.add(id);
	}
}

/** The same id twice is refused too: one of the two would be lost. */
export function decodeSnapshot(value: unknown): StoreSnapshot {
	const shape = decode(snapshotShape, value, 'Snapshot');
	const entries = decodeEntries(shape.entries);
	const attempts = decodeAttempts(shape.attempts);
	checkOnce(entries, 'Entry');
	checkOnce(attempts, 'Attempt');
	checkOnce(shape.shells, 'Session');
	return {
		entries,
		settings: shape.settings,
		courses: shape.courses,
		values: shape.values.map(({ key, value: inner }) => ({ key, value: inner ?? null })),
		attempts,
		shells: shape.shells
	};
}

/** Null for what is no mark: a damaged witness says nothing. */
export function decodeMark(value: unknown): WitnessMark | null {
	const result = v.safeParse(markSchema, value);
	return result.success ? result.output : null;
}

/** Cards that a course has lost; empty for what is no such list. */
export function decodeArchived(value: unknown): readonly ArchivedCard[] {
	const result = v.safeParse(archivedSchema, value);
	return result.success ? result.output : [];
}
