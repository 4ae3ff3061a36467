import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LogEntry, Rating, StudySettings } from '../../memory/types';
import type { Derivation, NewEntry, ProgressStore } from '../port';
import { expectTrueToLog } from './recording';
import {
	course,
	courseOf,
	firstDay,
	frame,
	move,
	placed,
	review,
	stateOf,
	syncAt,
	fact,
	noMatch
} from './sample';

const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];
const names = ['a', 'b', 'c', 'd'];

/** One thing that a learner or their other device does. `pick` chooses among what is there. */
interface Command {
	readonly kind:
		| 'review'
		| 'undo'
		| 'rerate'
		| 'suspend'
		| 'bury'
		| 'flag'
		| 'reset'
		| 'reschedule'
		| 'move'
		| 'merge'
		| 'rebuild'
		| 'settings'
		| 'course';
	readonly name: string;
	readonly other: string;
	readonly minutes: number;
	readonly pick: number;
}

const commands = fc.array(
	fc.record({
		kind: fc.constantFrom<Command['kind'][]>(
			'review',
			'review',
			'review',
			'undo',
			'rerate',
			'suspend',
			'bury',
			'flag',
			'reset',
			'reschedule',
			'move',
			'merge',
			'rebuild',
			'settings',
			'course'
		),
		name: fc.constantFrom(...names),
		other: fc.constantFrom(...names),
		minutes: fc.integer({ min: -3_000, max: 60_000 }),
		pick: fc.nat(1_000)
	}),
	{ maxLength: 25 }
);

function entryFor(command: Command, log: readonly LogEntry[]): NewEntry | null {
	const { kind, name, other, minutes, pick } = command;
	const base = frame(name, minutes, pick % 2 ? 'phone' : 'laptop');
	const target = log[pick % Math.max(1, log.length)];
	const rating = ratings[pick % 4] ?? 'good';
	switch (kind) {
		case 'review': {
			const head = [...log].reverse().find((e) => e.kind === 'review' && e.card === base.card);
			return review(name, minutes, rating, {
				previous: pick % 3 ? (head?.id ?? null) : null,
				intervalDays: 1 + (pick % 20),
				purpose: pick % 11 === 0 ? 'cram' : 'study',
				guessChance: pick % 5 === 0 ? 0.25 : 0
			});
		}
		case 'undo':
			return target ? { ...base, card: target.card, kind, target: target.id } : null;
		case 'rerate':
			return target ? { ...base, card: target.card, kind, target: target.id, rating } : null;
		case 'suspend':
			return { ...base, kind, suspended: pick % 2 === 0 };
		case 'bury':
			return { ...base, kind, untilDay: pick % 2 ? firstDay + pick : null };
		case 'flag':
			return { ...base, kind, flag: pick % 5 };
		case 'reset':
			return { ...base, kind };
		case 'reschedule':
			return { ...base, kind, dueDay: firstDay + (pick % 90) };
		case 'move':
			return name === other ? null : move(name, other, minutes);
		case 'merge':
			return review(name, minutes, rating);
		case 'rebuild':
		case 'settings':
		case 'course':
			return null;
	}
}

/** One setting or another that may bear on cards, or is said not to. */
function settingsFor({ pick }: Command, before: StudySettings): StudySettings {
	const changes: Partial<StudySettings>[] = [
		{ desiredRetention: 0.8 + (pick % 4) / 20 },
		{ weekdayLoad: [0, 1, 2, 3, 4, 5, 6].map((day) => (day === pick % 7 ? 0 : 1)) },
		{ examDay: pick % 2 ? null : firstDay + (pick % 60) },
		{ maximumIntervalDays: 5 + (pick % 40) },
		{ leechThreshold: 1 + (pick % 3), leechAction: pick % 2 ? 'mark' : 'suspend' },
		{ learningStepsMinutes: pick % 2 ? [] : [1, 10, 60] },
		{ rolloverHour: pick % 24, newPerDay: pick, reviewsPerDay: pick, newOrder: 'mixed' }
	];
	return { ...before, ...changes[pick % changes.length] };
}

async function run(store: ProgressStore, command: Command): Promise<void> {
	const log = await store.entries(0, 1_000);
	const entry = entryFor(command, log);
	if (command.kind === 'rebuild') await store.rebuild();
	else if (command.kind === 'settings')
		await store.saveSettings(course, settingsFor(command, await store.settings(course)));
	else if (command.kind === 'course') {
		const kept = names.filter((_, at) => (command.pick >> at) % 2 === 0);
		await store.sync(
			courseOf(String(command.pick), kept),
			command.pick % 3 ? noMatch : () => [{ from: fact(command.name), to: fact(command.other) }],
			syncAt(command.minutes)
		);
	} else if (entry && command.kind === 'merge') await store.merge([placed(entry)]);
	else if (entry) await store.record([entry]);
}

/** Whatever is done in whatever order, the cards are what the log says, and any other order of arrival gives the same. */
export function laws(
	open: () => Promise<ProgressStore>,
	derivation: Derivation,
	numRuns: number
): void {
	it('holds to the log after any commands', async () => {
		const store = await open();
		await fc.assert(
			fc.asyncProperty(commands, fc.nat(), async (list, seed) => {
				await store.replace({
					entries: [],
					settings: [],
					courses: [],
					values: [],
					attempts: [],
					shells: []
				});
				for (const command of list) await run(store, command);
				await expectTrueToLog(store, derivation);
				expect((await store.verify()).problem).toBeNull();

				const state = await stateOf(store);
				const snapshot = await store.snapshot();
				const shuffled = [...snapshot.entries].sort(
					(a, b) => ((a.atMs + seed) % 97) - ((b.atMs + seed) % 97)
				);
				await store.replace({ ...snapshot, entries: shuffled.slice(0, 3) });
				for (const entry of shuffled) await store.merge([entry]);
				const merged = await stateOf(store);
				expect(merged).toEqual(state);
			}),
			{ numRuns }
		);
	});
}
