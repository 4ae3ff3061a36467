import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../model/value';
import { eventLine, type EventFormat } from './event-line';

const event = (message: string, timestamp = 1_700_000_000_500): Value =>
	new Map<string, Value>([
		['timestamp', timestamp],
		['message', message],
		['logStreamName', 'web/1']
	]);

describe('eventLine', () => {
	it.each<[EventFormat, string, string]>([
		['detailed', 'GET /\n', '2023-11-14T22:13:20.500000+00:00 web/1 GET /\n'],
		['detailed', '', '2023-11-14T22:13:20.500000+00:00 web/1\n'],
		['detailed', 'a\nb \n\n', '2023-11-14T22:13:20.500000+00:00 web/1 a\nb\n'],
		['short', 'GET /', '2023-11-14T22:13:20 GET /\n'],
		['json', 'GET /', '2023-11-14T22:13:20.500000+00:00 web/1 GET /\n'],
		[
			'json',
			'{"a":["é",1.0],"b":{}}',
			'2023-11-14T22:13:20.500000+00:00 web/1 \n{\n    "a": [\n        "\\u00e9",\n        1.0\n    ],\n    "b": {}\n}\n'
		],
		['json', '42', '2023-11-14T22:13:20.500000+00:00 web/1 \n42\n']
	])('%s %j', (format, message, line) => {
		expect(eventLine(event(message), format, false)).toBe(line);
	});

	it.each<[EventFormat, string]>([
		['detailed', '2023-11-14T22:13:20.000000+00:00 web/1 x\n'],
		['json', '2023-11-14T22:13:20+00:00 web/1 x\n']
	])('%s at a full second', (format, line) => {
		expect(eventLine(event('x', 1_700_000_000_000), format, false)).toBe(line);
	});

	it('colours time and stream', () => {
		expect(eventLine(event('x'), 'detailed', true)).toBe(
			'\x1b[32m2023-11-14T22:13:20.500000+00:00\x1b[0m \x1b[36mweb/1\x1b[0m x\n'
		);
	});
});
