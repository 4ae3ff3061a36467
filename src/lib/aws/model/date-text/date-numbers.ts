/** A text that is no date. */
export class NoDate extends Error {}

export interface Day {
	readonly year: number | null;
	readonly month: number | null;
	readonly day: number | null;
}

type Part = 'year' | 'month' | 'day';

/** Numbers of a date in the order of the text, and what is known of which part each of them is. */
export class DateNumbers {
	/** A year of more than two digits was there. */
	hasCentury = false;
	private readonly values: number[] = [];
	private readonly places = new Map<Part, number>();

	get count(): number {
		return this.values.length;
	}

	/** A word that is more than two digits can but be a year; so can a number above 100. Throws `NoDate`. */
	add(number: string | number, part: Part | null = null): void {
		const isYear = typeof number === 'string' ? /^\p{Nd}{3,}$/u.test(number) : number > 100;
		if (isYear && part !== null && part !== 'year') throw new NoDate();
		this.hasCentury ||= isYear;
		this.values.push(typeof number === 'string' ? wholeNumber(number) : Math.trunc(number));
		const known = isYear ? 'year' : part;
		if (known === null) return;
		if (this.places.has(known)) throw new NoDate();
		this.places.set(known, this.values.length - 1);
	}

	couldBeDay(value: number): boolean {
		if (this.places.has('day')) return false;
		const month = this.known('month');
		if (month === null) return value >= 1 && value <= 31;
		return value >= 1 && value <= daysIn(this.known('year') ?? 2000, month);
	}

	/** Which number is what: by what is known, else month first, unless a number is too large for that. Throws `NoDate`. */
	day(): Day {
		const { values, places } = this;
		const known = [...places.keys()];
		if (values.length > 0 && values.length === known.length) return this.dayOf(places);
		if (values.length === 3 && known.length === 2) return this.dayOf(this.completed());
		const month = places.get('month');
		switch (values.length) {
			case 0:
				return none;
			case 1:
				if (month !== undefined) return { ...none, month: values[0]! };
				return values[0]! > 31 ? { ...none, year: values[0]! } : { ...none, day: values[0]! };
			case 2:
				return month === undefined ? this.twoUnknown() : this.monthAndOther(month);
			case 3:
				return this.three(month);
			default:
				throw new NoDate();
		}
	}

	private known(part: Part): number | null {
		const place = this.places.get(part);
		return place === undefined ? null : this.values[place]!;
	}

	private dayOf(places: ReadonlyMap<Part, number>): Day {
		const of = (part: Part) => this.values[places.get(part) ?? -1] ?? null;
		return { year: of('year'), month: of('month'), day: of('day') };
	}

	private completed(): ReadonlyMap<Part, number> {
		const part = (['year', 'month', 'day'] as const).find((one) => !this.places.has(one))!;
		const taken = [...this.places.values()];
		return new Map([...this.places, [part, [0, 1, 2].find((place) => !taken.includes(place))!]]);
	}

	private monthAndOther(monthAt: number): Day {
		const month = this.values[monthAt]!;
		const other = this.values[1 - monthAt]!;
		return other > 31 ? { year: other, month, day: null } : { year: null, month, day: other };
	}

	private twoUnknown(): Day {
		const [first = 0, second = 0] = this.values;
		if (first > 31) return { year: first, month: second, day: null };
		if (second > 31) return { year: second, month: first, day: null };
		return { year: null, month: first, day: second };
	}

	private three(monthAt: number | undefined): Day {
		const [a = 0, b = 0, c = 0] = this.values;
		switch (monthAt) {
			case 0:
				return b > 31 ? { month: a, year: b, day: c } : { month: a, day: b, year: c };
			case 1:
				return a > 31 ? { year: a, month: b, day: c } : { day: a, month: b, year: c };
			case 2:
				return b > 31 ? { day: a, year: b, month: c } : { year: a, day: b, month: c };
			default:
				if (a > 31 || this.places.get('year') === 0) return { year: a, month: b, day: c };
				return a > 12 ? { day: a, month: b, year: c } : { month: a, day: b, year: c };
		}
	}
}

const none: Day = { year: null, month: null, day: null };

export function wholeNumber(text: string): number {
	if (!/^\p{Nd}+$/u.test(text)) throw new NoDate();
	return Number([...text].map(decimalDigit).join(''));
}

/** Decimal digits of a script stand in a run of ten that begins at its zero. */
function decimalDigit(char: string): string {
	const code = char.codePointAt(0)!;
	if (code < 128) return char;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return String((code - zero) % 10);
}

/** Throws `NoDate` where there is no such month. */
export function daysIn(year: number, month: number): number {
	if (month < 1 || month > 12) throw new NoDate();
	const first = new Date(0);
	first.setUTCFullYear(year, month, 0);
	return first.getUTCDate();
}
