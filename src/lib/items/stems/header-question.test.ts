import { describe, expect, it } from 'vitest';
import { clauseHeader } from './header-question';
import { frontPhrase } from './framed';
import type { Row } from './relation';

const row = (inSentence: string, kind: string | null = null, more: Partial<Row> = {}): Row => ({
	inSentence,
	bare: inSentence.match(/`[^`]+`/)?.[0] ?? inSentence,
	shown: inSentence,
	plural: false,
	measure: false,
	kind,
	quoted: false,
	clause: null,
	isLead: false,
	front: frontPhrase(inSentence, inSentence.match(/`[^`]+`/)?.[0] ?? inSentence, kind),
	...more
});
const state = row('the `RUNNING` state', 'state');
const fargate = row('Fargate');
const instances = row('EC2 instances', null, { plural: true });
const situation = row('', null, { clause: 'a task stops', front: '' });

describe('headers that are questions', () => {
	it.each([
		['what happens', state, 'what happens in the `RUNNING` state?'],
		[
			'what happened',
			row('the `UserInitiated` stop code', 'stop code'),
			'what has happened if the stop code is `UserInitiated`?'
		],
		['what happens', situation, 'A task stops. What happens?'],
		['what carries the traffic', fargate, 'With Fargate, what carries the traffic?'],
		['who can use the name', fargate, 'With Fargate, who can use the name?'],
		['who restarts it', row('a service'), 'who restarts a service?'],
		['how to choose it', instances, 'how do you choose EC2 instances?'],
		['how to mend it', situation, 'A task stops. How do you mend it?'],
		['what to check', situation, 'A task stops. What should you check?'],
		['when it is used', fargate, 'when is Fargate used?'],
		['when it is used', instances, 'when are EC2 instances used?'],
		['why it fails', fargate, 'why does Fargate fail?'],
		['where it is set', instances, 'where are EC2 instances set?'],
		['what it measures', row('the `CPU` metric'), 'what does the `CPU` metric measure?'],
		['what a rotation requires', fargate, 'With Fargate, what does a rotation require?'],
		['when the secret is read', fargate, 'With Fargate, when is the secret read?'],
		['how many tasks it runs', fargate, 'how many tasks does Fargate run?'],
		['while delivery fails', fargate, 'With Fargate, what happens while delivery fails?']
	])('%s', (header, r, question) =>
		expect(clauseHeader(header, ['When the container starts'])?.(r)).toBe(question)
	);

	it.each(['notes', 'what', 'what tasks need', 'cost', 'before meals'])('not %s', (header) =>
		expect(clauseHeader(header, ['5 mg'])?.(fargate) ?? null).toBeNull()
	);
});
