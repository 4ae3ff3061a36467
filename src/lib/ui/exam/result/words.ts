import type { Change } from '../../../exam/answer-changes';
import type { ExamScore, Tally } from '../../../exam/score';
import type { Confidence } from '../../../exam/types';
import { count, percent } from '../../progress/words';
import type { ReportQuestion } from './report';

/** "48 s", "1 min 5 s" */
export function secondsText(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (seconds < 60) return `${seconds} s`;
	const rest = seconds % 60;
	return `${Math.floor(seconds / 60)} min${rest > 0 ? ` ${rest} s` : ''}`;
}

export const shareText = ({ right, asked }: Tally) =>
	asked === 0 ? 'none asked' : `${right} of ${asked}, ${percent(right / asked)}`;

/** "3", "3 and 9", "3, 9 and 12" */
export function listText(values: readonly (string | number)[]): string {
	if (values.length < 2) return values.join('');
	return `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
}

const median = (values: readonly number[]) => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Questions named in the text about time. */
const mostSlow = 3;

/** What the plot of times says. */
export function timeText(questions: readonly ReportQuestion[], paceMs: number | null): string {
	const seen = questions.filter(({ result }) => result.seen);
	if (seen.length === 0) return 'No question was looked at.';
	const middle = median(seen.map(({ given }) => given.timeMs));
	const told = `Half of the questions took ${secondsText(middle)} or less`;
	const against = paceMs === null ? '' : `; the paper allows ${secondsText(paceMs)} each`;
	const slow = [...seen]
		.sort((a, b) => b.given.timeMs - a.given.timeMs)
		.slice(0, mostSlow)
		.map(({ number, given }) => `${number} (${secondsText(given.timeMs)})`);
	return `${told}${against}. Longest: ${slow.length === 1 ? 'question' : 'questions'} ${listText(slow)}.`;
}

/** What became of changed answers. */
export function changesText(changes: Readonly<Record<Change, number>>): string {
	const better = changes['wrong-to-right'];
	const worse = changes['right-to-wrong'];
	const same = changes['wrong-to-wrong'] + changes['right-to-right'];
	if (better + worse + same === 0) return 'You changed no answer.';
	const told = [
		...(better > 0 ? [`${better} from wrong to right`] : []),
		...(worse > 0 ? [`${worse} from right to wrong`] : []),
		...(same > 0 ? [`${same} without a difference`] : [])
	];
	const lesson =
		better === worse
			? ''
			: better > worse
				? ' Second thoughts served you well.'
				: ' Your first thoughts were the better ones: change an answer only for a reason.';
	return `You changed ${count(better + worse + same, 'answer')}: ${listText(told)}.${lesson}`;
}

export const confidenceNames: Readonly<Record<Confidence, string>> = {
	guess: 'A guess',
	unsure: 'Not sure',
	sure: 'Sure'
};

/** Fewer than this tell nothing about how far one's own feeling can be trusted. */
const enoughRated = 3;

/** How far the learner's own judgement can be trusted; null where none was given. */
export function confidenceText(calibration: ExamScore['calibration']): string | null {
	const rated = calibration.filter(({ asked }) => asked > 0);
	if (rated.length === 0) return null;
	const sure = rated.find(({ confidence }) => confidence === 'sure');
	const guess = rated.find(({ confidence }) => confidence === 'guess');
	const told: string[] = [];
	if (sure && sure.asked >= enoughRated) {
		const wrong = sure.asked - sure.right;
		told.push(
			wrong === 0
				? 'What you were sure of was right.'
				: `Of the ${sure.asked} you were sure of, ${wrong} ${wrong === 1 ? 'was' : 'were'} wrong: read ${wrong === 1 ? 'that one' : 'those'} first.`
		);
	}
	if (guess && guess.asked >= enoughRated)
		told.push(
			`${guess.right} of ${count(guess.asked, 'guess', 'guesses')} were right: luck that the real exam may not repeat.`
		);
	return told.length > 0 ? told.join(' ') : 'Too few were rated to tell more than the figures.';
}

/** Which questions were on trial, told now. */
export function unscoredText(
	questions: readonly ReportQuestion[],
	{ right, asked }: Tally
): string {
	const numbers = questions.filter(({ result }) => !result.scored).map(({ number }) => number);
	if (numbers.length === 0) return 'Every question of this paper counted.';
	return `${count(numbers.length, 'question')} did not count: ${listText(numbers)}. You had ${right} of ${asked} right.`;
}
