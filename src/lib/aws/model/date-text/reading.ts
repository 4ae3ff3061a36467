import { DateNumbers, NoDate } from './date-numbers';

/** How far a text was read, and what it said so far. */
export class Reading {
	at = 0;
	readonly numbers = new DateNumbers();
	/** 0 is Monday. */
	weekday: number | null = null;
	hour: number | null = null;
	minute: number | null = null;
	second: number | null = null;
	zone: string | null = null;
	/** Seconds east of Greenwich. */
	offset: number | null = null;

	constructor(readonly words: string[]) {}

	/** The word so many places on. */
	peek(ahead: number): string | undefined {
		return this.words[this.at + ahead];
	}

	/** Throws `NoDate` where the text is at its end. */
	demand(ahead: number): string {
		const word = this.peek(ahead);
		if (word === undefined) throw new NoDate();
		return word;
	}
}

/** Of a clock of twelve hours; `half` 1 is the afternoon. */
export function inHalf(hour: number, half: number): number {
	if (hour < 12 && half === 1) return hour + 12;
	return hour === 12 && half === 0 ? 0 : hour;
}
