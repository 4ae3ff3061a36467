import { describe, expect, it } from 'vitest';
import { decodeJson } from './json-decode';
import { dumpsSpaced } from './dumps-spaced';

describe('dumpsSpaced', () => {
	it.each([
		['{"a":[1,2.0,null,true],"b":{}}', '{"a": [1, 2.0, null, true], "b": {}}'],
		['["é😀\\u007f\\n","/"]', '["\\u00e9\\ud83d\\ude00\\u007f\\n", "/"]'],
		['[]', '[]'],
		['1e400', 'Infinity']
	])('%s', (json, dumped) => {
		expect(dumpsSpaced(decodeJson(json))).toBe(dumped);
	});
});
