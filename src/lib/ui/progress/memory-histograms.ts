import { modelFor } from '../../memory/fsrs6';
import { retrievabilityOn } from '../../memory/retrievability';
import type { Card, StudySettings } from '../../memory/types';
import { count, percent, spanText } from './words';

export interface HistogramBin {
	readonly label: string;
	readonly cards: number;
}

export interface Histogram {
	readonly bins: readonly HistogramBin[];
	readonly insight: string;
}

export interface MemoryHistograms {
	/** Cards with a memory. */
	readonly cards: number;
	readonly stability: Histogram;
	readonly difficulty: Histogram;
	readonly retrievability: Histogram;
}

/** Lower bounds in days; each bin is twice as wide as the one before, so equal steps are equal factors. */
const stabilityBounds = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512] as const;
const stabilityLabels = [
	'under 1 d',
	'1 d',
	'2 d',
	'4 d',
	'8 d',
	'16 d',
	'1 mo',
	'2 mo',
	'4 mo',
	'8 mo',
	'17 mo +'
];

/** Place of the last bound that is at most the value. */
const binOf = (value: number, bounds: readonly number[]) =>
	Math.max(0, bounds.filter((bound) => value >= bound).length - 1);

function histogram(
	values: readonly number[],
	bounds: readonly number[],
	labels: readonly string[]
) {
	const cards = labels.map(() => 0);
	for (const value of values) {
		const bin = Math.min(cards.length - 1, binOf(value, bounds));
		cards[bin] = (cards[bin] ?? 0) + 1;
	}
	return labels.map((label, i) => ({ label, cards: cards[i] ?? 0 }));
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 === 1
		? (sorted[half] ?? 0)
		: ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

const difficulties = Array.from({ length: 9 }, (_, i) => i + 1);
const tenths = Array.from({ length: 10 }, (_, i) => i / 10);

export function memoryHistograms(
	cards: readonly Card[],
	settings: StudySettings,
	today: number
): MemoryHistograms {
	const model = modelFor(settings);
	const known = cards.filter((card) => card.memory !== null);
	const stabilities = known.flatMap((card) => card.memory?.stabilityDays ?? []);
	const hardness = known.flatMap((card) => card.memory?.difficulty ?? []);
	const recalls = known.map((card) => retrievabilityOn(card, today, model));
	const mean = recalls.reduce((total, r) => total + r, 0) / Math.max(1, recalls.length);
	const hard = hardness.filter((d) => d >= 8).length;
	return {
		cards: known.length,
		stability: {
			bins: histogram(stabilities, stabilityBounds, stabilityLabels),
			insight:
				known.length === 0
					? ''
					: `Half of your ${count(known.length, 'card')} would last ${spanText(median(stabilities))} or longer before recall falls to 90 %.`
		},
		difficulty: {
			bins: histogram(
				hardness,
				difficulties,
				difficulties.map((d) => `${d} to ${d + 1}`)
			),
			insight:
				hard === 0
					? 'No card stands at 8 of 10 or higher.'
					: `${count(hard, 'card stands', 'cards stand')} at 8 of 10 or higher: they grow slowly and come often.`
		},
		retrievability: {
			bins: histogram(
				recalls,
				tenths,
				tenths.map((t) => `${Math.round(t * 100)} to ${Math.round(t * 100) + 10} %`)
			),
			insight:
				known.length === 0
					? ''
					: `If you were asked about all of them now, you would recall about ${percent(mean)}.`
		}
	};
}
