import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AttemptEvent } from '../../exam/types';
import type { KeptAttempt } from '../attempt-port';
import type { ProgressStore, StoreSnapshot } from '../port';
import { refusalOf } from './attempts';
import { course, type Place } from './sample';
import { answer, begin, kept, submit } from './sample-attempt';

/** What one of two tabs does; it may not have looked since the other wrote. */
interface Command {
	readonly kind: 'begin' | 'append' | 'retry' | 'submit' | 'discard' | 'look' | 'restore' | 'merge';
	readonly tab: 0 | 1;
	readonly length: number;
	readonly option: number;
}

const commands = fc.array(
	fc.record({
		kind: fc.constantFrom<Command['kind'][]>(
			'begin',
			'append',
			'append',
			'append',
			'retry',
			'submit',
			'discard',
			'look',
			'restore',
			'merge'
		),
		tab: fc.constantFrom<(0 | 1)[]>(0, 1),
		length: fc.nat(3),
		option: fc.nat(2)
	}),
	{ maxLength: 30 }
);

/** What a tab shows, and what it last asked for. */
interface View {
	id: string;
	events: readonly AttemptEvent[];
	last: { readonly from: number; readonly events: readonly AttemptEvent[] };
}

const isOpen = ({ events, discardedAtMs }: KeptAttempt) =>
	discardedAtMs === null && events.at(-1)?.kind !== 'submit';

/** The store beside a plain list of attempts that is told what it did: each must be what the other says. */
class Model {
	attempts: KeptAttempt[] = [];
	#made = 0;

	open = () => this.attempts.find(isOpen) ?? null;
	get = (id: string) => this.attempts.find((attempt) => attempt.id === id) ?? null;
	newId = () => `attempt-${String(++this.#made).padStart(3, '0')}`;

	put(attempt: KeptAttempt): void {
		this.attempts = [...this.attempts.filter(({ id }) => id !== attempt.id), attempt];
	}
}

async function append(store: ProgressStore, model: Model, view: View): Promise<void> {
	const { from, events } = view.last;
	const there = model.get(view.id);
	const refusal = await refusalOf(store.appendAttempt(view.id, from, events));
	if (!there) {
		expect(refusal?.kind).toBe('unknown');
		return;
	}
	const wanted = [...there.events.slice(0, from), ...events];
	const common = Math.min(wanted.length, there.events.length);
	const agrees =
		from <= there.events.length &&
		JSON.stringify(wanted.slice(0, common)) === JSON.stringify(there.events.slice(0, common));
	const adds = wanted.length > there.events.length;
	if (agrees && (!adds || isOpen(there))) {
		expect(refusal).toBeNull();
		if (adds) model.put({ ...there, events: wanted });
		view.events = wanted;
	} else {
		expect(refusal).toEqual({ kind: isOpen(there) ? 'conflict' : 'closed', now: there });
		view.events = there.events;
	}
}

async function run(
	store: ProgressStore,
	model: Model,
	view: View,
	{ kind, length, option }: Command
): Promise<void> {
	switch (kind) {
		case 'begin': {
			const id = model.newId();
			const open = model.open();
			const refusal = await refusalOf(store.beginAttempt(begin(id)));
			expect(refusal?.kind ?? null).toBe(open ? 'open' : null);
			if (!open) {
				model.put(kept(begin(id)));
				Object.assign(view, { id, events: [] });
			}
			return;
		}
		case 'append':
		case 'submit': {
			const from = view.events.length;
			const events =
				kind === 'submit'
					? [submit(from)]
					: Array.from({ length }, (_, at) => answer(from + at, option));
			view.last = { from, events };
			return append(store, model, view);
		}
		case 'retry':
			return append(store, model, view);
		case 'discard': {
			const there = model.get(view.id);
			const refusal = await refusalOf(store.discardAttempt(view.id, option));
			if (there && isOpen(there)) model.put({ ...there, discardedAtMs: option });
			const submitted = there && !isOpen(there) && there.discardedAtMs === null;
			expect(refusal?.kind ?? null).toBe(!there ? 'unknown' : submitted ? 'closed' : null);
			return;
		}
		case 'look': {
			const there = await store.openAttempt(course);
			expect(there).toEqual(model.open());
			if (there) Object.assign(view, { id: there.id, events: there.events });
			return;
		}
		case 'restore': {
			const snapshot = await store.snapshot();
			await store.replace(JSON.parse(JSON.stringify(snapshot)) as StoreSnapshot);
			return;
		}
		case 'merge': {
			// Copies from before: what is here is further, or the same.
			const older = model.attempts.map((attempt) =>
				kept(attempt, attempt.events.slice(0, Math.max(0, attempt.events.length - length)))
			);
			expect(await store.mergeAttempts(older)).toBe(0);
			return;
		}
	}
}

/** Whatever two tabs do, what was promised is there, in order, whole, and nothing else is. */
export function attemptLaws(place: () => Place, numRuns: number): void {
	it('holds to what was promised after any commands of two tabs', async () => {
		const { tab } = place();
		const [first, second] = [tab('one'), tab('two')];
		const stores = [first, second];
		for (const store of stores) await store.open();
		await fc.assert(
			fc.asyncProperty(commands, async (list) => {
				await first.replace({
					entries: [],
					settings: [],
					courses: [],
					values: [],
					attempts: [],
					shells: []
				});
				const model = new Model();
				const views = stores.map((): View => ({
					id: 'none',
					events: [],
					last: { from: 0, events: [] }
				}));
				for (const command of list) {
					const store = stores[command.tab];
					const view = views[command.tab];
					if (store && view) await run(store, model, view, command);
				}
				const { attempts } = await second.snapshot();
				expect(attempts).toEqual([...model.attempts].sort((a, b) => (a.id < b.id ? -1 : 1)));
				expect(
					(await first.attempts(course)).map(({ id, eventCount }) => [id, eventCount])
				).toEqual(attempts.map(({ id, events }) => [id, events.length]));
				expect((await second.verify()).problem).toBeNull();
			}),
			{ numRuns }
		);
	});
}
