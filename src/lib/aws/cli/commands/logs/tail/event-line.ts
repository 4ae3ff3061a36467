import { Float, isInteger, type Value } from '../../../../model/value';
import { pythonStr } from '../../../../model/python-repr';
import { indentedJson } from '../../../output/json';
import { asciiOnly } from '../../../python/json-dumps';
import { decodeJson } from '../../../python/json-decode';
import { JsonDepthError, JsonError } from '../../../python/json-error';
import { member } from '../../../python/member';
import { timestampText } from '../../../response/timestamp';
import { pythonStripEnd } from '../../../values/python-strip';

export type EventFormat = 'detailed' | 'short' | 'json';

/** A log event as it is printed, with one newline at its end. */
export function eventLine(event: Value, format: EventFormat, isColored: boolean): string {
	const time = timeText(member(event, 'timestamp'));
	const message = pythonStr(member(event, 'message'));
	const green = (text: string) => (isColored ? `\x1b[32m${text}\x1b[0m` : text);
	const cyan = (text: string) => (isColored ? `\x1b[36m${text}\x1b[0m` : text);
	const fields = {
		short: () => [green(time.slice(0, 19)), message],
		detailed: () => [green(withMicroseconds(time)), stream(), message],
		json: () => [green(time), stream(), prettyMessage(message)]
	};
	const stream = () => cyan(pythonStr(member(event, 'logStreamName')));
	return `${pythonStripEnd(fields[format]().join(' '))}\n`;
}

/** ISO 8601 in UTC of milliseconds since 1970: `2023-11-14T22:13:20+00:00`, with six decimals where there is a fraction of a second. */
const timeText = (ms: Value): string =>
	timestampText(isInteger(ms) ? new Float(Number(ms) / 1000) : ms);

const withMicroseconds = (time: string) =>
	time.includes('.') ? time : time.replace('+', '.000000+');

function prettyMessage(message: string): string {
	try {
		return `\n${asciiOnly(indentedJson(decodeJson(message)))}`;
	} catch (error) {
		if (!(error instanceof JsonError) || error instanceof JsonDepthError) throw error;
		return message;
	}
}
