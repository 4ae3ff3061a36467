import type { CourseId, ItemId, LessonId } from '../../core/ids';
import { seededRng, type Rng } from '../../core/rng';
import type { Item, ItemForm } from '../../items/types';
import {
	emptyResponse,
	gradeResponse,
	isComplete,
	type ItemResponse,
	type Verdict
} from '../item/response';

export interface PracticeSettings {
	readonly lessons: readonly LessonId[];
	readonly forms: readonly ItemForm[];
	/** Number of questions wanted; fewer are asked where the bank holds fewer. */
	readonly length: number;
}

export interface Answer {
	readonly response: ItemResponse;
	/** null until checked. */
	readonly verdict: Verdict | null;
}

/** One run of practice. A value: every step returns a new one. */
export interface PracticeSession {
	readonly course: CourseId;
	readonly seed: string;
	readonly settings: PracticeSettings;
	readonly items: readonly ItemId[];
	/** Index of the item asked now; `items.length` when the session is over. */
	readonly index: number;
	readonly answers: Readonly<Record<string, Answer>>;
}

export const eligible = (items: readonly Item[], settings: Omit<PracticeSettings, 'length'>) =>
	items.filter(
		(item) =>
			item.lesson !== null &&
			settings.lessons.includes(item.lesson) &&
			settings.forms.includes(item.form)
	);

const shareFact = (a: Item, b: Item) =>
	a.facts.some((fact) => b.facts.includes(fact)) || a.stem === b.stem;

/** Sections in turn, lessons in turn: [lesson A's first, lesson B's first, A's second ...], each shuffled. */
function sectionRounds(items: readonly Item[], rng: Rng): Item[][] {
	const lessons = new Map<string, Map<string, Item[]>>();
	for (const item of items) {
		const sections = lessons.get(String(item.lesson)) ?? new Map<string, Item[]>();
		lessons.set(String(item.lesson), sections);
		const key = String(item.section);
		sections.set(key, [...(sections.get(key) ?? []), item]);
	}
	const columns = rng
		.shuffle([...lessons.values()])
		.map((sections) => rng.shuffle([...sections.values()]).map((pool) => rng.shuffle(pool)));
	const deepest = Math.max(0, ...columns.map((c) => c.length));
	return Array.from({ length: deepest }, (_, i) =>
		columns.flatMap((column) => (column[i] ? [column[i]] : []))
	).flat();
}

/** From a section's pool: a fact not asked yet first, then the form asked least. Takes it out of the pool. */
function take(pool: Item[], picked: readonly Item[]): Item | null {
	const uses = (form: ItemForm) => picked.filter((p) => p.form === form).length;
	const cost = (item: Item) =>
		(picked.some((p) => shareFact(p, item)) ? 10_000 : 0) + uses(item.form);
	let best = -1;
	pool.forEach((item, i) => {
		if (best === -1 || cost(item) < cost(pool[best] as Item)) best = i;
	});
	return best === -1 ? null : (pool.splice(best, 1)[0] ?? null);
}

/** Neighbours share no fact; where it can be had, they differ in form too. */
function spread(items: readonly Item[]): Item[] {
	const left = [...items];
	const out: Item[] = [];
	while (left.length > 0) {
		const last = out.at(-1);
		const fits = (item: Item) => last === undefined || !shareFact(last, item);
		let i = left.findIndex((item) => fits(item) && item.form !== last?.form);
		if (i === -1) i = left.findIndex(fits);
		if (i === -1) {
			// Only items of the last one's fact are left: put this one where both neighbours allow it, or leave it out.
			const item = left.shift() as Item;
			const at = out.findIndex(
				(o, j) => !shareFact(o, item) && (j === 0 || !shareFact(out[j - 1] as Item, item))
			);
			if (at !== -1) out.splice(at, 0, item);
			continue;
		}
		out.push(...left.splice(i, 1));
	}
	return out;
}

/** Draws a session's items: spread over lessons and sections, forms mixed, no two neighbours of one fact. */
export function selectItems(items: readonly Item[], settings: PracticeSettings, rng: Rng): Item[] {
	const pools = sectionRounds(eligible(items, settings), rng);
	const picked: Item[] = [];
	let drawn = true;
	while (drawn && picked.length < settings.length) {
		drawn = false;
		for (const pool of pools) {
			if (picked.length >= settings.length) break;
			const item = take(pool, picked);
			if (item === null) continue;
			picked.push(item);
			drawn = true;
		}
	}
	return spread(picked);
}

export function startSession(
	course: { readonly id: CourseId; readonly items: readonly Item[] },
	settings: PracticeSettings,
	seed: string
): PracticeSession {
	const items = selectItems(course.items, settings, seededRng(seed)).map((item) => item.id);
	return { course: course.id, seed, settings, items, index: 0, answers: {} };
}

export const responseTo = (session: PracticeSession, item: Item): ItemResponse =>
	session.answers[item.id]?.response ?? emptyResponse(item, session.seed);

/** Keeps what the learner has put in; a checked answer stays as it is. */
export function respond(
	session: PracticeSession,
	item: Item,
	response: ItemResponse
): PracticeSession {
	if (session.answers[item.id]?.verdict) return session;
	return { ...session, answers: { ...session.answers, [item.id]: { response, verdict: null } } };
}

export function check(session: PracticeSession, item: Item): PracticeSession {
	const response = responseTo(session, item);
	if (session.answers[item.id]?.verdict || !isComplete(item, response)) return session;
	const answer = { response, verdict: gradeResponse(item, response) };
	return { ...session, answers: { ...session.answers, [item.id]: answer } };
}

export const isOver = (session: PracticeSession) => session.index >= session.items.length;

/** To the next item, once this one is checked. */
export function advance(session: PracticeSession): PracticeSession {
	const id = session.items[session.index];
	if (id === undefined || !session.answers[id]?.verdict) return session;
	return { ...session, index: session.index + 1 };
}
