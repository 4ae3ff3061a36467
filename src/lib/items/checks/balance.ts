import { hash32 } from '../../core/hash';
import { sameUnitQuantities } from '../rules/quantity';
import type { Item, MultipleResponseItem, Option, SingleChoiceItem } from '../types';
import { chiSquareUniform } from './chi-square';
import { MAX_RUN } from './key-positions';

/** A single-choice item and where its key goes. */
interface Slot {
	readonly item: SingleChoiceItem;
	/** Number of options. */
	readonly size: number;
	/** Numeric options stand in order of size; their key cannot be moved. */
	readonly fixed: boolean;
	position: number;
}

/** FNV-1a leaves texts that differ in their last letter near each other; MurmurHash3's finaliser (A. Appleby, public domain) spreads them. */
function rankOf(text: string): number {
	let h = hash32(text);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** Options in ascending order if they are quantities of one unit, else null. Equal values keep their order. */
function ascending(options: readonly Option[]): Option[] | null {
	const quantities = sameUnitQuantities(options.map((o) => o.text));
	if (quantities === null) return null;
	return options
		.map((option, i) => ({ option, value: quantities[i]?.value ?? 0 }))
		.sort((a, b) => a.value - b.value)
		.map(({ option }) => option);
}

/** An order that depends on the seed, the item's id and each option's own text alone. */
function hashOrder(options: readonly Option[], key: string): Option[] {
	return options
		.map((option) => ({ option, rank: rankOf(`${key}:${option.text}`) }))
		.sort((a, b) => a.rank - b.rank || (a.option.text < b.option.text ? -1 : 1))
		.map(({ option }) => option);
}

function slotOf(item: SingleChoiceItem, seed: string): Slot {
	const sorted = ascending(item.options);
	const size = item.options.length;
	const preferred = rankOf(`${seed}:position:${item.id}`) % size;
	const position = sorted ? sorted.findIndex((o) => o.correct) : preferred;
	return { item, size, fixed: sorted !== null, position };
}

/** Whether `position` at `at` would stand in a run that is too long. */
function makesRun(slots: readonly Slot[], at: number, position: number): boolean {
	let before = 0;
	while (slots[at - before - 1]?.position === position) before++;
	let after = 0;
	while (slots[at + after + 1]?.position === position) after++;
	return before + after + 1 > MAX_RUN;
}

function countsOf(slots: readonly Slot[], size: number): number[] {
	const counts = new Array<number>(size).fill(0);
	for (const slot of slots)
		if (slot.size === size) counts[slot.position] = (counts[slot.position] ?? 0) + 1;
	return counts;
}

/** Moves the last movable item of each run that is too long to the rarest position that makes no other run. */
function breakRuns(slots: readonly Slot[], countsBy: ReadonlyMap<number, number[]>): void {
	for (let i = MAX_RUN; i < slots.length; i++) {
		const run = slots[i]?.position;
		if (!slots.slice(i - MAX_RUN, i).every((slot) => slot.position === run)) continue;
		for (let back = 0; back <= MAX_RUN; back++) {
			const slot = slots[i - back];
			const counts = slot && countsBy.get(slot.size);
			if (!slot || slot.fixed || !counts) continue;
			const target = [...counts.keys()]
				.filter((p) => p !== run && !makesRun(slots, i - back, p))
				.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)[0];
			if (target === undefined) continue;
			move(slot, target, counts);
			break;
		}
	}
}

function move(slot: Slot, target: number, counts: number[]): void {
	counts[slot.position] = (counts[slot.position] ?? 0) - 1;
	counts[target] = (counts[target] ?? 0) + 1;
	slot.position = target;
}

/**
 * Chi-square per degree of freedom at which positions are left as they are. Its expectation for fair
 * dice is 1; 0.75 has p = 0.47 with 2 and 0.52 with 3 degrees of freedom, far from the 0.05 asked for.
 */
const EVEN_ENOUGH = 0.75;

/**
 * Moves as few items as needed from the commonest to the rarest position. Who moves is decided by a
 * hash of the item's id, so that a bank with one more item moves nearly the same ones.
 */
function evenOut(slots: readonly Slot[], size: number, counts: number[], seed: string): void {
	const movable = slots
		.map((slot, at) => ({ slot, at, rank: rankOf(`${seed}:move:${slot.item.id}`) }))
		.filter(({ slot }) => slot.size === size && !slot.fixed)
		.sort((a, b) => a.rank - b.rank || a.at - b.at);
	const mean = counts.reduce((sum, n) => sum + n, 0) / size;
	for (const { slot, at } of movable) {
		if (chiSquareUniform(counts) <= EVEN_ENOUGH * (size - 1)) return;
		const from = counts[slot.position] ?? 0;
		const targets = [...counts.keys()].sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
		const target = targets.find((p) => (counts[p] ?? 0) + 1 < from && !makesRun(slots, at, p));
		if (from > mean && target !== undefined) move(slot, target, counts);
	}
}

/** Positions for all slots: each item's own preference, mended where runs or counts ask for it. */
function place(slots: readonly Slot[], seed: string): void {
	const sizes = [...new Set(slots.map((slot) => slot.size))].sort((a, b) => a - b);
	const countsBy = new Map(sizes.map((size) => [size, countsOf(slots, size)]));
	breakRuns(slots, countsBy);
	for (const size of sizes) evenOut(slots, size, countsBy.get(size) ?? [], seed);
}

function withKeyAt({ item, fixed, position }: Slot, seed: string): SingleChoiceItem {
	const sorted = fixed ? ascending(item.options) : null;
	if (sorted) return { ...item, options: sorted };
	const distractors = hashOrder(
		item.options.filter((o) => !o.correct),
		`${seed}:${item.id}`
	);
	const key = item.options.filter((o) => o.correct);
	return {
		...item,
		options: [...distractors.slice(0, position), ...key, ...distractors.slice(position)]
	};
}

function shuffled(item: MultipleResponseItem, seed: string): MultipleResponseItem {
	const options = ascending(item.options) ?? hashOrder(item.options, `${seed}:${item.id}`);
	return { ...item, options };
}

/**
 * The same items in the same order, with the options of choice items permuted: key positions of
 * single-choice items are near uniform and none repeats more than three times running (as far as
 * numeric options, which stay ascending, allow). Neither the order in which options are given nor
 * a second pass changes the result. True-false keeps its order.
 */
export function balanceKeys(items: readonly Item[], seed: string): Item[] {
	const slots = new Map<Item, Slot>();
	for (const item of items)
		if (item.form === 'single-choice' && item.options.filter((o) => o.correct).length === 1)
			slots.set(item, slotOf(item, seed));
	place([...slots.values()], seed);
	return items.map((item) => {
		const slot = slots.get(item);
		if (slot) return withKeyAt(slot, seed);
		return item.form === 'multiple-response' ? shuffled(item, seed) : item;
	});
}
