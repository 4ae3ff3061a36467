import type { CourseId, ItemId } from '../../../core/ids';
import { assembleForm, type Assembled } from '../../../exam/assemble';
import type { ExamFilter, Exposures } from '../../../exam/candidates';
import type { AttemptRecord, ExamForm, ExamFormat, ExamMode } from '../../../exam/types';
import { givesAwayOneOf } from '../../../items/independence';
import { hasOrderedOptions } from '../../../items/ordered-options';
import type { Item } from '../../../items/types';
import type { Moment } from '../../../memory/types';
import type { ProgressStore } from '../../../progress/port';

/** An attempt that has its paper and is not begun: the time does not run before the learner has read the instructions. */
export type PlannedAttempt = Omit<AttemptRecord, 'startedAtMs' | 'offsetMinutes' | 'events'>;

export interface PaperOptions {
	readonly seed: string;
	readonly filter?: ExamFilter;
	readonly exposure?: Exposures;
	/** Items of recent papers. */
	readonly avoid?: ReadonlySet<ItemId>;
	readonly generatedShare?: number;
}

/** A paper of the format from the course's bank. */
export function assemblePaper(
	course: { readonly id: CourseId; readonly items: readonly Item[] },
	format: ExamFormat,
	options: PaperOptions
): Assembled {
	return assembleForm(course.items, format, {
		...options,
		course: course.id,
		clashes: givesAwayOneOf,
		keepsOrder: hasOrderedOptions
	});
}

export interface SittingOptions {
	/** A new one, from `Services.newSeed`. */
	readonly id: string;
	readonly mode: ExamMode;
	/** 30 for non-native speakers of English, or any accommodation. */
	readonly extraMinutes: number;
}

type Values = Pick<ProgressStore, 'value' | 'saveValue'>;

/** Of this device, one at a time: what is not begun is not history. */
const plannedKey = 'device/exam-planned-1';

/** Keeps a paper to be sat; its instructions are at `sitPath(id)`, and Start begins it. Returns the id. */
export async function planAttempt(
	store: Values,
	form: ExamForm,
	{ id, mode, extraMinutes }: SittingOptions
): Promise<string> {
	const planned: PlannedAttempt = { id, version: 1, course: form.course, mode, form, extraMinutes };
	await store.saveValue(plannedKey, planned);
	return id;
}

/** The planned attempt of that id; null where there is none. What it holds is checked by the store when it is begun. */
export async function plannedAttempt(store: Values, id: string): Promise<PlannedAttempt | null> {
	const value = await store.value(plannedKey);
	if (typeof value !== 'object' || value === null || !('id' in value)) return null;
	return value.id === id && 'form' in value ? (value as PlannedAttempt) : null;
}

/** From here the time runs. Rejects with AttemptRefused "open" where another attempt of the course is. */
export async function beginPlanned(
	store: Pick<ProgressStore, 'beginAttempt' | 'saveValue'>,
	planned: PlannedAttempt,
	now: Moment
): Promise<void> {
	await store.beginAttempt({
		...planned,
		startedAtMs: now.atMs,
		offsetMinutes: now.offsetMinutes,
		events: []
	});
	await store.saveValue(plannedKey, null);
}
