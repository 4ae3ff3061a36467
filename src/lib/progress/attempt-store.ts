import { decodeAppended, decodeAttempts, decodeInstant, decodeNewAttempt } from './attempt-codec';
import type { AttemptStore } from './attempt-port';
import { attemptOf, headOf, lastBegunFirst } from './attempt-rows';
import { appendEvents, beginRecord, discardOpen, type Outcome } from './attempt-write';
import { mergeBranches } from './merge-attempts';
import type { Tables } from './tables';

/** How the store lets its parts at the tables. */
export interface Access {
	read<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result>;
	/** One transaction; rejects with AttemptRefused where its outcome is a refusal, and tells of a change where there was one. */
	change<Result>(work: (tables: Tables) => Promise<Outcome<Result>>): Promise<Result>;
}

/** The part of the store that keeps attempts. What comes in is decoded before anything is touched. */
export const attemptStore = ({ read, change }: Access): AttemptStore => ({
	async beginAttempt(value) {
		const record = decodeNewAttempt(value);
		await change((tables) => beginRecord(tables, record));
	},
	async appendAttempt(id, from, values) {
		const events = decodeAppended(id, from, values);
		return change((tables) => appendEvents(tables, id, from, events));
	},
	attempt: (id) =>
		read(async (tables) => {
			const row = await tables.attempts.get(id);
			return row ? attemptOf(tables, row) : null;
		}),
	openAttempt: (course) =>
		read(async (tables) => {
			const [row] = (await tables.attempts.open(course)).sort(lastBegunFirst);
			return row ? attemptOf(tables, row) : null;
		}),
	attempts: (course) =>
		read(async ({ attempts }) => {
			const rows = await (course === null ? attempts.all() : attempts.ofCourse(course));
			return rows.sort(lastBegunFirst).map(headOf);
		}),
	async discardAttempt(id, atMs) {
		const at = decodeInstant(atMs, `Discarding attempt "${id}"`);
		await change((tables) => discardOpen(tables, id, at));
	},
	async mergeAttempts(values) {
		const attempts = decodeAttempts(values);
		return change((tables) => mergeBranches(tables, attempts));
	}
});
