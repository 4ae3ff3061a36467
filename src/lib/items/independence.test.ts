import { expect, it } from 'vitest';
import { givesAwayOneOf } from './independence';
import { choice, trueFalse } from './rules/example-item';

const asks = choice('Which role pulls the image from the private registry?', 'Execution role', [
	'Task role',
	'Key'
]);

it.each([
	['The execution role pulls the image from the private registry.', true],
	['The execution role is assumed by the agent.', false],
	['The task role pulls the image from the private registry.', false]
])('%j gives a question away: %s, whichever is named first', (stem, gives) => {
	const tells = trueFalse(stem, true);
	expect(givesAwayOneOf(tells, asks)).toBe(gives);
	expect(givesAwayOneOf(asks, tells)).toBe(gives);
});
