import { describe, expect, it } from 'vitest';
import { fsrs6 } from '../fsrs6';
import { elapsedInLog, type FitLog } from './fit-log';
import { fitScope, judge, minimumReviews } from './judge';
import { modelLogLoss, movingAverageLogLoss, surprise } from './log-loss';
import { forgetfulWeights, sampleLog } from './sample-log';
import { splitByTime } from './split';
import { mostItems, trainingItems } from './training-items';

/** "0:5:3" is history 0, day 5, Good. */
const log = (text: string): FitLog => {
	const rows = text.split(' ').map((row) => row.split(':').map(Number));
	return {
		histories: Int32Array.from(rows, ([history]) => history ?? 0),
		days: Int32Array.from(rows, ([, day]) => day ?? 0),
		ratings: Uint8Array.from(rows, ([, , rating]) => rating ?? 0),
		guessChances: new Float32Array(rows.length)
	};
};
const items = (text: string, until = Infinity) => {
	const { ratings, days, lengths } = trainingItems(
		log(text),
		Math.min(until, text.split(' ').length)
	);
	let at = 0;
	return Array.from(lengths, (length) =>
		Array.from({ length }, () => `${days[at]}:${ratings[at++]}`).join(' ')
	);
};

describe('trainingItems', () => {
	it.each([
		['a single answer foretells nothing', '0:1:3', []],
		[
			'each answer after a night, with all before it',
			'0:1:3 0:3:3 0:9:1',
			['0:3 2:3', '0:3 2:3 6:1']
		],
		['steps are part of the history, not to be foretold', '0:1:1 0:1:3 0:4:3', ['0:1 0:3 3:3']],
		['Hard on the same day is left out', '0:1:1 0:1:2 0:4:3', ['0:1 3:3']],
		['Hard after a night stays', '0:1:1 0:4:2', ['0:1 3:2']],
		['a first Hard stays', '0:1:2 0:4:3', ['0:2 3:3']],
		['histories apart', '0:1:3 1:2:4 0:3:3 1:5:1', ['0:3 2:3', '0:4 3:1']]
	])('%s', (_, text, wanted) => {
		expect(items(text)).toEqual(wanted);
	});

	it('ends before the newer part', () => {
		expect(items('0:1:3 0:3:3 0:9:1', 2)).toEqual(['0:3 2:3']);
	});

	it('leaves out histories beyond 64 answers and keeps the newest items', () => {
		const long = Array.from({ length: 70 }, (_, i) => `0:${i}:3`).join(' ');
		expect(items(long)).toHaveLength(63);
		const many = 30_010;
		const wide: FitLog = {
			histories: Int32Array.from({ length: many * 3 }, (_, i) => i % many),
			days: Int32Array.from({ length: many * 3 }, (_, i) => Math.floor(i / many)),
			ratings: new Uint8Array(many * 3).fill(3),
			guessChances: new Float32Array(many * 3)
		};
		const { lengths } = trainingItems(wide, many * 3);
		expect(lengths).toHaveLength(mostItems);
		expect(lengths[0]).toBe(2);
		expect(lengths.filter((length) => length === 3)).toHaveLength(many);
	});
});

describe('splitByTime', () => {
	it('puts four in five of the predictable answers before', () => {
		const elapsed = Int32Array.from([-1, 3, 0, 2, -1, 4, 1, 0, 5]);
		expect(splitByTime(elapsed)).toBe(8);
		expect(splitByTime(Int32Array.from([-1, 0]))).toBe(2);
		const long = elapsedInLog(sampleLog({ truth: null, cards: 40, days: 90, seed: 'x' }));
		const from = splitByTime(long);
		const predictable = (part: Int32Array) => part.filter((days) => days > 0).length;
		const share = predictable(long.subarray(0, from)) / predictable(long);
		expect(share).toBeCloseTo(0.8, 1);
		expect(long[from]).toBeGreaterThan(0);
	});
});

describe('log loss', () => {
	it.each([
		[0.9, true, -Math.log(0.9)],
		[0.9, false, -Math.log(0.1)],
		[1, false, -Math.log(0.0001)],
		[0, true, -Math.log(0.0001)]
	])('%f and passed %s: %f', (predicted, passed, wanted) => {
		expect(surprise(predicted, passed)).toBeCloseTo(wanted, 9);
	});

	it('of a model: only predictable answers of the newer part, guess included', () => {
		const model = fsrs6(null);
		const one = log('0:1:3 0:1:3 0:4:3 0:9:1');
		const first = model.next(model.initial('good'), 0, 'good');
		const second = model.next(first, 3, 'good');
		const r3 = model.retrievability(first, 3);
		const r5 = model.retrievability(second, 5);
		expect(modelLogLoss(one, model, 0)).toBeCloseTo(-(Math.log(r3) + Math.log(1 - r5)) / 2, 9);
		expect(modelLogLoss(one, model, 3)).toBeCloseTo(-Math.log(1 - r5), 9);
		const guessed = { ...one, guessChances: Float32Array.from([0, 0, 0, 0.25]) };
		expect(modelLogLoss(guessed, model, 3)).toBeCloseTo(-Math.log((1 - r5) * 0.75), 6);
	});

	it('of the moving average: begins at 0.9 and follows the answers', () => {
		const one = log('0:1:3 0:2:1 0:3:3 0:4:3');
		// 0.9, then halfway to 0, then a third of the way to 1.
		const wanted = -(Math.log(0.1) + Math.log(0.45) + Math.log(0.45 + 0.55 / 3)) / 3;
		expect(movingAverageLogLoss(one, 0)).toBeCloseTo(wanted, 9);
		expect(movingAverageLogLoss(one, 3)).toBeCloseTo(-Math.log(0.45 + 0.55 / 3), 9);
	});
});

describe('judge', () => {
	const learner = sampleLog({ truth: forgetfulWeights, cards: 300, days: 120, seed: 'judge' });
	const { from } = fitScope(learner);

	it('takes the weights by which the learner forgets, and shows by how much they are better', () => {
		const outcome = judge(learner, from, forgetfulWeights);
		expect(outcome).toMatchObject({ kind: 'accepted', parameters: forgetfulWeights });
		if (outcome.kind !== 'accepted') return;
		const { older, newer, fitted, published } = outcome.figures;
		expect(fitted).toBeLessThan(published - 0.02);
		expect(newer / (older + newer)).toBeCloseTo(0.2, 2);
	});

	it('refuses weights that foretell no better than the published ones', () => {
		const honest = sampleLog({ truth: null, cards: 300, days: 120, seed: 'judge' });
		expect(judge(honest, fitScope(honest).from, forgetfulWeights)).toMatchObject({
			kind: 'refused',
			reason: 'worse-than-published'
		});
		const same = [...fsrsDefaults];
		expect(judge(honest, fitScope(honest).from, same)).toMatchObject({ kind: 'refused' });
	});

	it('refuses what a plain average beats', () => {
		const noise = sampleLog({ truth: 'noise', cards: 300, days: 120, seed: 'judge' });
		const milder = fsrsDefaults.map((w, i) => (i === 20 ? 0.1 : w));
		expect(judge(noise, fitScope(noise).from, milder)).toMatchObject({
			kind: 'refused',
			reason: 'worse-than-average'
		});
	});

	it.each([[[]], [[1, 2, 3]], [fsrsDefaults.map((w, i) => (i === 3 ? NaN : w))]])(
		'refuses what are no weights',
		(parameters) => {
			expect(judge(learner, from, parameters)).toMatchObject({
				kind: 'refused',
				reason: 'no-weights'
			});
		}
	);

	it('asks for enough answers first', () => {
		expect(fitScope(learner).enough).toBe(true);
		const few = sampleLog({ truth: null, cards: 20, days: 60, seed: 'few' });
		expect(fitScope(few)).toMatchObject({ enough: false });
		expect(fitScope(few).reviews).toBeLessThan(minimumReviews);
	});
});

const fsrsDefaults = [
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
	0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
];
