import { isDict, isList, type Value } from '../../model/value';
import { asciiJson } from './json-dumps';
import { encodeJson } from './json-encode';

/** As Python's `json.dumps(value)` by default: a blank behind `,` and `:`, everything but ASCII escaped. */
export function dumpsSpaced(value: Value): string {
	if (isList(value)) return `[${value.map(dumpsSpaced).join(', ')}]`;
	if (isDict(value)) {
		const members = [...value].map(([key, one]) => `${asciiJson(key)}: ${dumpsSpaced(one)}`);
		return `{${members.join(', ')}}`;
	}
	return typeof value === 'string' ? asciiJson(value) : encodeJson(value);
}
