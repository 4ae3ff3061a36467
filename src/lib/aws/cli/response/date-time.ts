const iso =
	/^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?\s*([Zz]|(?:UTC|GMT)|[-+]\d\d(?::?\d\d)?)?)?$/;
const http =
	/^[A-Z][a-z]{2}, (\d\d?)[ -]([A-Z][a-z]{2})[ -](\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|UTC)$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** ISO 8601, or an HTTP date, rewritten as Python's `isoformat`: without an offset where the text has none. Null where it is neither, or no day of the calendar. */
export function readDateTime(text: string): string | null {
	return readIso(text.trim()) ?? readHttp(text.trim());
}

function readIso(text: string): string | null {
	const match = iso.exec(text);
	if (match === null) return null;
	const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00'] = match;
	const micros = (match[7] ?? '').slice(0, 6).padEnd(6, '0');
	const fraction = Number(micros) === 0 ? '' : `.${micros}`;
	const time = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
	return isTime(time) ? time + fraction + offsetText(match[8]) : null;
}

function readHttp(text: string): string | null {
	const match = http.exec(text);
	if (match === null) return null;
	const [, day = '', name = '', year, hour, minute, second] = match;
	const month = String(months.indexOf(name) + 1).padStart(2, '0');
	const time = `${year}-${month}-${day.padStart(2, '0')}T${hour}:${minute}:${second}`;
	return isTime(time) ? `${time}+00:00` : null;
}

/** Whether such a day and hour exist: `Date` moves those that do not, or refuses them. */
function isTime(time: string): boolean {
	const milliseconds = Date.parse(`${time}Z`);
	return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(time);
}

function offsetText(offset: string | undefined): string {
	if (offset === undefined) return '';
	if (!/^[-+]/.test(offset)) return '+00:00';
	const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
	return Number(digits) === 0 ? '+00:00' : `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
