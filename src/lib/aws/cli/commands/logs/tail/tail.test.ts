import { describe, expect, it } from 'vitest';
import { runWith, startMs, type Canned } from '../../testing/run-with';

const event = (eventId: string, timestamp = startMs) => ({
	logStreamName: 's',
	timestamp,
	ingestionTime: timestamp,
	message: eventId,
	eventId
});
const page = (nextToken: string | null, ...events: readonly unknown[]): Canned => ({
	body: { events, ...(nextToken === null ? {} : { nextToken }) }
});
const short = (...messages: readonly string[]) =>
	messages.map((message) => `2023-11-14T22:13:20 ${message}\n`).join('');

describe('aws logs tail', () => {
	it.each<[string, Readonly<Record<string, unknown>>]>([
		['/ecs/web', { startTime: startMs - 600_000 }],
		['--since 5m /ecs/web', { startTime: startMs - 300_000 }],
		[
			'/ecs/web --filter-pattern ERROR --log-stream-names a b',
			{ startTime: startMs - 600_000, filterPattern: 'ERROR', logStreamNames: ['a', 'b'] }
		],
		[
			'/ecs/web --log-stream-name-prefix web/ --since 1700000000',
			{ startTime: 1_700_000_000_000, logStreamNamePrefix: 'web/' }
		]
	])('%s', async (words, filter) => {
		const { requests, stdout, exitCode } = await runWith(`logs tail ${words}`, {
			answers: { FilterLogEvents: [page(null)] }
		});
		expect(requests).toEqual([
			['FilterLogEvents', { logGroupName: '/ecs/web', interleaved: true, ...filter }]
		]);
		expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 });
	});

	it('shows the events of all pages', async () => {
		const { stdout, requests, sleeps } = await runWith('logs tail g --format short', {
			answers: { FilterLogEvents: [page('t', event('a'), event('b')), page(null, event('c'))] }
		});
		expect(stdout).toBe(short('a', 'b', 'c'));
		expect(requests[1]).toMatchObject(['FilterLogEvents', { nextToken: 't' }]);
		expect(sleeps).toEqual([]);
	});

	it('follows from the newest event on, until Ctrl+C', async () => {
		const { stdout, printed, requests, sleeps, exitCode } = await runWith(
			'logs tail g --format short --follow',
			{
				answers: {
					FilterLogEvents: [
						page('t', event('a', startMs - 1)),
						page(null, event('b')),
						page(null, event('b'), event('c')),
						page(null, event('b'), event('c'))
					]
				},
				isFollowed: true,
				interruptedAt: 3
			}
		);
		expect(printed).toEqual([
			'2023-11-14T22:13:19 a\n',
			'2023-11-14T22:13:20 b\n',
			'2023-11-14T22:13:20 c\n'
		]);
		expect({ stdout, exitCode, sleeps }).toEqual({ stdout: '', exitCode: 0, sleeps: [5, 5, 5] });
		const filter = { logGroupName: 'g', interleaved: true };
		expect(requests.map(([, body]) => body)).toEqual([
			{ ...filter, startTime: startMs - 600_000 },
			{ ...filter, startTime: startMs - 600_000, nextToken: 't' },
			{ ...filter, startTime: startMs },
			{ ...filter, startTime: startMs }
		]);
	});

	it.each([
		['logs tail g', true, true],
		['logs tail g', false, false],
		['logs tail g --color off', true, false],
		['logs tail g --color on', false, true]
	])('%s in a terminal: %s, coloured: %s', async (line, isTerminal, isColored) => {
		const { stdout } = await runWith(line, {
			answers: { FilterLogEvents: [page(null, event('a'))] },
			isTerminal
		});
		expect(stdout.includes('\x1b[32m')).toBe(isColored);
	});

	it.each([
		['logs tail g --since soon', 255, 'Invalid timestamp "soon": Unknown string format: soon'],
		[
			'logs tail g --since 99999w',
			252,
			'An error occurred (ParamValidation): Parameter validation failed:\nInvalid value for parameter startTime, value: -58779395200000, valid min value: 0'
		],
		[
			'logs tail nope',
			254,
			'An error occurred (ResourceNotFoundException) when calling the FilterLogEvents operation: The specified log group does not exist.'
		]
	])('%s', async (line, exitCode, message) => {
		const missing = {
			__type: 'ResourceNotFoundException',
			message: 'The specified log group does not exist.'
		};
		const result = await runWith(line, {
			answers: { FilterLogEvents: [{ status: 400, body: missing }] }
		});
		expect(result).toMatchObject({ exitCode, stderr: `\naws: [ERROR]: ${message}\n` });
	});
});
