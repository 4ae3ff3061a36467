import { count } from '../../progress/words';

/** "65 questions in 130 minutes", "20 questions, untimed" */
export const sizeText = (questions: number, minutes: number | null) =>
	minutes === null
		? `${count(questions, 'question')}, untimed`
		: `${count(questions, 'question')} in ${count(minutes, 'minute')}`;

/** What is left of an attempt's time; whole minutes, rounded up, so that nobody has less than they are told. */
export function leftText(leftMs: number | null): string {
	if (leftMs === null) return 'no time limit';
	if (leftMs <= 0) return 'time is up';
	const minutes = Math.ceil(leftMs / 60_000);
	return minutes === 1 ? 'less than a minute left' : `${minutes} minutes left`;
}

export const answeredText = (answered: number, questions: number) =>
	`${answered} of ${questions} answered`;

/** How far a bank falls short of a paper, and what can be had of it. */
export function shortageText(wanted: number, had: number): string {
	const missing = wanted - had;
	return `The question bank is too small for this paper by ${count(missing, 'question')}: ${
		had === 0 ? 'none fits' : `${had} of ${wanted} fit`
	}.`;
}
