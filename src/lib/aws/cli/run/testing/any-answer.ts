import fc from 'fast-check';
import type { AwsAnswer } from '../../world';

/** What a service may answer to anything at all. */
export const anyAnswer: fc.Arbitrary<AwsAnswer> = fc.oneof(
	{
		arbitrary: fc
			.tuple(
				fc.constantFrom(200, 200, 200, 300, 301, 400, 400, 404, 429, 500, 503),
				fc.oneof(
					fc.json({ maxDepth: 4 }),
					fc.constantFrom(
						'',
						'{}',
						'[]',
						'null',
						'{',
						'<html>',
						'\ufeff{}',
						'{"__type":"a#B:c"}',
						'{"message":1}'
					),
					fc.constantFrom(
						'{"__type":"ThrottlingException"}',
						'{"nextToken":"a"}',
						'{"NextToken":"a","nextToken":null}'
					)
				)
			)
			.map(([status, body]): AwsAnswer => ({ type: 'answer', status, body })),
		weight: 12
	},
	fc.constant<AwsAnswer>({ type: 'unreachable' })
);
