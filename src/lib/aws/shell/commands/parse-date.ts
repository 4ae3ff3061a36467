const unitMs: Readonly<Record<string, number>> = {
	sec: 1000,
	second: 1000,
	min: 60_000,
	minute: 60_000,
	hour: 3_600_000,
	day: 86_400_000,
	week: 604_800_000,
	fortnight: 1_209_600_000
};
const dayMs = 86_400_000;
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const rules: readonly (readonly [RegExp, (found: RegExpExecArray, at: Moment) => boolean])[] = [
	[/^@(-?\d+(?:\.\d+)?)/, ([, seconds], at) => at.jump(Number(seconds) * 1000)],
	[
		/^(\d{4})-?(\d\d)-?(\d\d)(?=$|[T\s])/i,
		([, year, month, day], at) => at.date(Number(year), Number(month) - 1, Number(day))
	],
	[
		/^(\d{1,2})\/(\d{1,2})\/(\d{4})/,
		([, month, day, year], at) => at.date(Number(year), Number(month) - 1, Number(day))
	],
	[
		/^(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})/i,
		([, day, month = '', year], at) =>
			at.date(Number(year), months.indexOf(month.toLowerCase()), Number(day))
	],
	[
		/^([a-z]{3})[a-z]*\s+(\d{1,2})(?:,?\s+(\d{4}))?(?![:\d])/i,
		([, month = '', day, year], at) =>
			months.includes(month.toLowerCase()) &&
			at.date(
				year === undefined ? at.year : Number(year),
				months.indexOf(month.toLowerCase()),
				Number(day)
			)
	],
	[
		/^T?(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(am|pm)?/i,
		([, hour, minute, second = '0', fraction = '0', half], at) => {
			const twelve = half === undefined ? Number(hour) : Number(hour) % 12;
			const hours = half?.toLowerCase() === 'pm' ? twelve + 12 : twelve;
			return at.time(hours, Number(minute), Number(second) + Number(`0.${fraction}`));
		}
	],
	[
		/^([+-])(\d\d):?(\d\d)(?=\s|$)/,
		([, sign, hours, minutes], at) =>
			at.zone((sign === '-' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * 60_000)
	],
	[/^(?:z|utc|gmt)(?![a-z])/i, (_, at) => at.zone(0)],
	[/^now(?![a-z])/i, () => true],
	[/^today(?![a-z])/i, () => true],
	[
		/^(yesterday|tomorrow)/i,
		([, word], at) => at.move(word?.toLowerCase() === 'tomorrow' ? 1 : -1, 'day')
	],
	[/^midnight|^noon/i, ([word = ''], at) => at.time(/noon/i.test(word) ? 12 : 0, 0, 0)],
	[
		/^([+-]?)\s*(\d+)\s*(sec|second|min|minute|hour|day|week|fortnight|month|year)s?(\s+ago)?(?![a-z])/i,
		([, sign, count, unit = '', ago], at) =>
			at.move(
				(sign === '-' ? -1 : 1) * (ago === undefined ? 1 : -1) * Number(count),
				unit.toLowerCase()
			)
	],
	[
		/^(next|last|this)\s+(second|minute|hour|day|week|fortnight|month|year)(?![a-z])/i,
		([, which = '', unit = ''], at) =>
			at.move({ next: 1, last: -1, this: 0 }[which.toLowerCase()] ?? 0, unit.toLowerCase())
	],
	[
		/^(next\s+|last\s+)?(sun|mon|tue|wed|thu|fri|sat)[a-z]*/i,
		([, which, day = ''], at) =>
			at.weekday(days.indexOf(day.toLowerCase()), which?.trim().toLowerCase())
	]
];

/** The time that is being read. */
class Moment {
	private dayStart: number;
	private inDay: number;
	private offset = 0;
	private readonly moves: (readonly [count: number, unit: string])[] = [];
	private hasTime = false;

	constructor(nowMs: number) {
		this.dayStart = Math.floor(nowMs / dayMs) * dayMs;
		this.inDay = nowMs - this.dayStart;
	}

	get year(): number {
		return new Date(this.dayStart).getUTCFullYear();
	}

	jump(ms: number): boolean {
		this.dayStart = Math.floor(ms / dayMs) * dayMs;
		this.inDay = ms - this.dayStart;
		return true;
	}

	date(year: number, month: number, day: number): boolean {
		const start = Date.UTC(year, month, day);
		const read = new Date(start);
		if (read.getUTCMonth() !== month || read.getUTCDate() !== day) return false;
		this.dayStart = start;
		if (!this.hasTime) this.inDay = 0;
		return true;
	}

	time(hour: number, minute: number, second: number): boolean {
		this.hasTime = true;
		this.inDay = ((hour * 60 + minute) * 60 + second) * 1000;
		return hour < 24 && minute < 60 && second < 61;
	}

	zone(offsetMs: number): boolean {
		this.offset = offsetMs;
		return true;
	}

	move(count: number, unit: string): boolean {
		this.moves.push([count, unit]);
		return true;
	}

	weekday(day: number, which: string | undefined): boolean {
		const today = new Date(this.dayStart).getUTCDay();
		const ahead = (day - today + 7) % 7;
		const extra =
			which === 'next' && ahead === 0 ? 7 : which === 'last' ? (ahead === 0 ? -7 : -7) : 0;
		this.dayStart += (ahead + extra) * dayMs;
		if (!this.hasTime) this.inDay = 0;
		return true;
	}

	get ms(): number {
		let at = this.dayStart + this.inDay + this.offset;
		for (const [count, unit] of this.moves) {
			if (unit in unitMs) {
				at += count * (unitMs[unit] ?? 0);
				continue;
			}
			const date = new Date(at);
			date.setUTCMonth(date.getUTCMonth() + count * (unit === 'year' ? 12 : 1));
			at = date.getTime();
		}
		return at;
	}
}

/** What `date -d` understands of English, as epoch milliseconds. Null where it does not. */
export function parseDate(text: string, nowMs: number): number | null {
	const moment = new Moment(nowMs);
	let rest = text.trim();
	if (rest === '') moment.time(0, 0, 0);
	while (rest !== '') {
		let taken = 0;
		for (const [pattern, apply] of rules) {
			const found = pattern.exec(rest);
			if (found === null || !apply(found, moment)) continue;
			taken = found[0].length;
			break;
		}
		if (taken === 0) return null;
		rest = rest.slice(taken).replace(/^[\s,]+/, '');
	}
	return moment.ms;
}
