const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const dayMs = 86_400_000;

/** `date`'s formats, in UTC and English. */
export function strftime(format: string, timeMs: number): string {
	return format.replace(
		/%([-_0^#]?)(\d*)(:{0,2})([A-Za-z%])/g,
		(whole, flag: string, width: string, colons: string, letter: string) => {
			const text = field(letter, colons, timeMs);
			return text === null ? whole : padded(text, flag, width);
		}
	);
}

interface Text {
	readonly text: string;
	/** What fills it up, and to how many characters. */
	readonly fill?: readonly [string, number];
}

function padded({ text, fill }: Text, flag: string, width: string): string {
	const shown = flag === '^' ? text.toUpperCase() : text;
	if (flag === '-') return shown;
	const [by, to] = fill ?? [' ', 0];
	const character = flag === '_' ? ' ' : flag === '0' ? '0' : by;
	return shown.padStart(Math.max(to, Number(width)), character);
}

const number = (value: number, length = 2, by = '0'): Text => ({
	text: String(value),
	fill: [by, length]
});

function field(letter: string, colons: string, timeMs: number): Text | null {
	const date = new Date(timeMs);
	const plain = (text: string): Text => ({ text });
	const inside = (format: string) => plain(strftime(format, timeMs));
	const year = date.getUTCFullYear();
	const hour = date.getUTCHours();
	const dayOfYear = Math.floor((timeMs - Date.UTC(year, 0, 1)) / dayMs) + 1;
	const weekday = date.getUTCDay();
	switch (letter) {
		case '%':
			return plain('%');
		case 'a':
			return plain((days[weekday] ?? '').slice(0, 3));
		case 'A':
			return plain(days[weekday] ?? '');
		case 'b':
		case 'h':
			return plain((months[date.getUTCMonth()] ?? '').slice(0, 3));
		case 'B':
			return plain(months[date.getUTCMonth()] ?? '');
		case 'c':
			return inside('%a %b %e %H:%M:%S %Y');
		case 'C':
			return number(Math.floor(year / 100));
		case 'd':
			return number(date.getUTCDate());
		case 'D':
		case 'x':
			return inside('%m/%d/%y');
		case 'e':
			return number(date.getUTCDate(), 2, ' ');
		case 'F':
			return inside('%Y-%m-%d');
		case 'g':
			return number(isoWeek(date).year % 100);
		case 'G':
			return number(isoWeek(date).year, 4);
		case 'H':
			return number(hour);
		case 'I':
			return number(hour % 12 || 12);
		case 'j':
			return number(dayOfYear, 3);
		case 'k':
			return number(hour, 2, ' ');
		case 'l':
			return number(hour % 12 || 12, 2, ' ');
		case 'm':
			return number(date.getUTCMonth() + 1);
		case 'M':
			return number(date.getUTCMinutes());
		case 'n':
			return plain('\n');
		case 'N':
			return plain(`${String(Math.floor(timeMs % 1000)).padStart(3, '0')}000000`);
		case 'p':
			return plain(hour < 12 ? 'AM' : 'PM');
		case 'P':
			return plain(hour < 12 ? 'am' : 'pm');
		case 'r':
			return inside('%I:%M:%S %p');
		case 'R':
			return inside('%H:%M');
		case 's':
			return plain(String(Math.floor(timeMs / 1000)));
		case 'S':
			return number(date.getUTCSeconds());
		case 't':
			return plain('\t');
		case 'T':
		case 'X':
			return inside('%H:%M:%S');
		case 'u':
			return plain(String(weekday || 7));
		case 'U':
			return number(Math.floor((dayOfYear + 6 - weekday) / 7));
		case 'V':
			return number(isoWeek(date).week);
		case 'w':
			return plain(String(weekday));
		case 'W':
			return number(Math.floor((dayOfYear + 6 - ((weekday + 6) % 7)) / 7));
		case 'y':
			return number(year % 100);
		case 'Y':
			return number(year, 4);
		case 'z':
			return plain(colons === '' ? '+0000' : colons === ':' ? '+00:00' : '+00:00:00');
		case 'Z':
			return plain('UTC');
		default:
			return null;
	}
}

/** The week of the year in which its Thursday lies. */
function isoWeek(date: Date): { readonly year: number; readonly week: number } {
	const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * dayMs);
	const year = thursday.getUTCFullYear();
	return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayMs / 7) + 1 };
}
