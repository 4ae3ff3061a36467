import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardId, entryId, itemId } from '../core/ids';
import { seededRng } from '../core/rng';
import { newCard } from './apply';
import { derive, extend } from './derive';
import { defaultSettings } from './settings';
import { addTally, emptyTally } from './tally';
import {
	entryOf,
	later,
	noon,
	reviewOf,
	sampleCard,
	sampleCourse,
	type EntryFrame
} from './sample-log';
import {
	ratings,
	type Card,
	type DayTally,
	type LogEntry,
	type Moment,
	type Purpose,
	type Rating,
	type StudySettings
} from './types';

/** A device that keeps its card as a store does: by extending where that is possible, else by deriving. */
class Device {
	readonly log = new Map<string, LogEntry>();
	card: Card = newCard(sampleCard, sampleCourse);
	totals = new Map<number, DayTally>();
	moment: Moment = noon;
	private greatestClock = 0;
	private written = 0;

	constructor(
		readonly name: string,
		readonly shared: { settings: StudySettings }
	) {}

	frame(): EntryFrame {
		const clock = Math.max(this.moment.atMs, this.greatestClock + 1);
		const id = `${this.name}${this.written++}`;
		return { id, moment: this.moment, clock, device: this.name };
	}

	record(entry: LogEntry): void {
		this.log.set(entry.id, entry);
		this.greatestClock = Math.max(this.greatestClock, entry.clock);
		const extended = extend(this.card, entry, this.shared.settings);
		if (!extended) return this.rebuild(0);
		this.card = extended.card;
		for (const [day, tally] of extended.tallies)
			this.totals.set(day, addTally(this.totals.get(day) ?? emptyTally, tally));
	}

	merge(entries: Iterable<LogEntry>): void {
		for (const entry of entries) {
			this.log.set(entry.id, entry);
			this.greatestClock = Math.max(this.greatestClock, entry.clock);
		}
		this.rebuild(1);
	}

	rebuild(seed: number): void {
		const entries = seededRng(seed).shuffle([...this.log.values()]);
		const derived = derive(sampleCard, sampleCourse, entries, this.shared.settings);
		this.card = derived.card;
		this.totals = new Map(derived.tallies);
	}
}

/** What must hold of a card, told the slow way from the whole log. */
function expected(entries: readonly LogEntry[]) {
	const ordered = [...entries].sort((a, b) => a.clock - b.clock || (a.id < b.id ? -1 : 1));
	const undone = (entry: LogEntry, at: number) =>
		entry.kind !== 'undo' &&
		entry.kind !== 'move' &&
		ordered.some((one, i) => i > at && one.kind === 'undo' && one.target === entry.id);
	const effective = ordered.filter((entry, at) => !undone(entry, at));
	const since = effective.slice(effective.findLastIndex((entry) => entry.kind === 'reset') + 1);
	const answers = since.flatMap((entry) => (entry.kind === 'review' ? [entry] : []));
	const counted = answers.filter((answer) => answer.purpose !== 'cram');
	const flags = effective.flatMap((entry) => (entry.kind === 'flag' ? [entry.flag] : []));
	return {
		card: {
			reps: counted.length,
			head: counted.at(-1)?.id ?? null,
			firstDay: counted[0]?.day ?? null,
			lastDay: counted.at(-1)?.day ?? null,
			flag: flags.at(-1) ?? 0
		},
		given: ratings.map((rating) => ratingsGiven(effective).filter((one) => one === rating).length)
	};
}

/** The ratings that count, each as last corrected after it was given. */
function ratingsGiven(effective: readonly LogEntry[]): Rating[] {
	return effective.flatMap((entry, at) => {
		if (entry.kind !== 'review' || entry.purpose === 'cram') return [];
		const fixed = effective.findLast((one) => one.kind === 'rerate' && one.target === entry.id);
		const after = fixed?.kind === 'rerate' && effective.indexOf(fixed) > at;
		return [after ? fixed.rating : entry.rating];
	});
}

function check(device: Device): void {
	const { card, totals, shared } = device;
	const entries = [...device.log.values()];
	const derived = derive(sampleCard, sampleCourse, seededRng(7).shuffle(entries), shared.settings);
	expect(card).toEqual(derived.card);
	expect(totals).toEqual(derived.tallies);
	const told = expected(entries);
	expect(card).toMatchObject(told.card);
	expect(card.memory === null).toBe(card.phase === 'new');
	expect(card.dueDay !== null).toBe(card.phase === 'review');
	expect(card.dueAtMs !== null).toBe(card.phase === 'learning' || card.phase === 'relearning');
	if (card.memory) {
		expect(card.memory.stabilityDays).toBeGreaterThan(0);
		expect(card.memory.difficulty).toBeGreaterThanOrEqual(1);
		expect(card.memory.difficulty).toBeLessThanOrEqual(10);
	}
	const tallies = [...totals.values()];
	expect(tallies.reduce(addTally, emptyTally).ratings).toEqual(told.given);
}

interface World {
	readonly shared: { settings: StudySettings };
	readonly devices: readonly [Device, Device];
}
type Step = fc.Command<object, World>;

/** A command that changes one device and then checks both. */
const step = (name: string, run: (world: World) => void): Step => ({
	check: () => true,
	run: (_, world) => {
		run(world);
		world.devices.forEach(check);
	},
	toString: () => name
});

/** The entry that stands `back` places before the end of a device's log. */
function nthLast(device: Device, back: number): LogEntry['id'] {
	const ids = [...device.log.keys()];
	return entryId(ids[ids.length - 1 - (back % Math.max(1, ids.length))] ?? 'nothing');
}

const which = fc.constantFrom<0 | 1>(0, 1);
const back = fc.integer({ min: 0, max: 8 });
const rating = fc.constantFrom<Rating>(...ratings);

const reviews = fc
	.record({
		which,
		rating,
		purpose: fc.constantFrom<Purpose>('study', 'study', 'study', 'ahead', 'exam', 'cram'),
		guessChance: fc.constantFrom(0, 0.25, 0.5),
		item: fc.constantFrom('item-1', 'item-2')
	})
	.map(({ which, rating, purpose, guessChance, item }) =>
		step(`review(${which}, ${rating}, ${purpose})`, ({ devices, shared }) => {
			const device = devices[which];
			const more = { purpose, guessChance, item: itemId(item) };
			const load = (day: number) => day % 5;
			device.record(reviewOf(device.card, rating, device.frame(), shared.settings, more, load));
		})
	);

/** Minutes to wait; negative where a clock is set back. */
const waits = fc
	.tuple(which, fc.constantFrom(1, 10, 600, 1440, 4320, 30_000, -90, -5000))
	.map(([which, minutes]) =>
		step(`wait(${which}, ${minutes})`, ({ devices }) => {
			devices[which].moment = later(devices[which].moment, minutes);
		})
	);

const travels = fc
	.tuple(which, fc.constantFrom(-600, -240, 0, 60, 120, 765))
	.map(([which, offset]) =>
		step(`travel(${which}, ${offset})`, ({ devices }) => {
			devices[which].moment = { ...devices[which].moment, offsetMinutes: offset };
		})
	);

type Own = Parameters<typeof entryOf>[1];

const writes = (name: string, own: fc.Arbitrary<(device: Device) => Own>) =>
	fc.tuple(which, own).map(([which, of]) =>
		step(`${name}(${which})`, ({ devices }) => {
			const device = devices[which];
			device.record(entryOf(device.frame(), of(device)) as LogEntry);
		})
	);

const undos = writes(
	'undo',
	back.map((n) => (device) => ({ kind: 'undo', target: nthLast(device, n) }))
);
const rerates = writes(
	'rerate',
	fc
		.tuple(back, rating)
		.map(([n, to]) => (device) => ({ kind: 'rerate', target: nthLast(device, n), rating: to }))
);
const suspends = writes(
	'suspend',
	fc.boolean().map((suspended) => () => ({ kind: 'suspend', suspended }))
);
const buries = writes(
	'bury',
	fc.option(fc.constant(20_500)).map((untilDay) => () => ({ kind: 'bury', untilDay }))
);
const flags = writes(
	'flag',
	fc.integer({ min: 0, max: 4 }).map((flag) => () => ({ kind: 'flag', flag }))
);
const resets = writes(
	'reset',
	fc.constant(() => ({ kind: 'reset' }))
);
const reschedules = writes(
	'reschedule',
	fc.integer({ min: 20_450, max: 20_600 }).map((dueDay) => () => ({ kind: 'reschedule', dueDay }))
);
const moves = writes(
	'move',
	fc.constant(() => ({ kind: 'move', to: cardId('fact', 'renamed') }))
);

const merges = fc.constant(
	step('merge', ({ devices: [a, b] }) => {
		a.merge(b.log.values());
		b.merge(a.log.values());
		expect(a.card).toEqual(b.card);
		expect(a.totals).toEqual(b.totals);
	})
);

const rebuilds = fc.tuple(which, fc.nat()).map(([which, seed]) =>
	step(`rebuild(${which})`, ({ devices }) => {
		const { card, totals } = devices[which];
		devices[which].rebuild(seed);
		expect(devices[which].card).toEqual(card);
		expect(devices[which].totals).toEqual(totals);
	})
);

const changes = fc
	.constantFrom<Partial<StudySettings>>(
		{ desiredRetention: 0.8 },
		{ examDay: 20_480 },
		{ examDay: null },
		{ learningStepsMinutes: [] },
		{ learningStepsMinutes: [1, 10] },
		{ leechThreshold: 2 },
		{ fuzz: false }
	)
	.map((change) =>
		step(`settings(${JSON.stringify(change)})`, ({ shared, devices }) => {
			shared.settings = { ...shared.settings, ...change };
			for (const device of devices) device.rebuild(2);
		})
	);

it('any interleaving of what a learner does on two devices ends in the same card', () => {
	const all = [
		reviews,
		reviews,
		reviews,
		waits,
		waits,
		travels,
		undos,
		undos,
		rerates,
		suspends,
		buries,
		flags,
		resets,
		reschedules,
		moves,
		merges,
		rebuilds,
		changes
	];
	fc.assert(
		fc.property(fc.commands<object, World>(all, { size: '+1', maxCommands: 60 }), (commands) => {
			fc.modelRun(() => {
				const shared = { settings: { ...defaultSettings, leechThreshold: 3 } };
				const devices = [new Device('a', shared), new Device('b', shared)] as const;
				return { model: {}, real: { shared, devices } };
			}, commands);
		}),
		{ numRuns: 400 }
	);
});
