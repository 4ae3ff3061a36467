import { describe, expect, it } from 'vitest';
import { splitClause } from '../../notes/language/clause';
import { askAct, askDoing, askFate, askMeaning, askReason } from './consequence-question';
import { splitRelative } from './relative-clause';

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const clauseOf = (text: string) => splitClause(text) ?? splitRelative(text);
const shown = (asked: { question: string; answer: string } | null) =>
	asked && [asked.question, asked.answer];

describe('what an act does', () => {
	it.each([
		[
			'Deregistering a revision makes it `INACTIVE`.',
			'What does deregistering a revision do?',
			'Makes it `INACTIVE`'
		],
		[
			'Registering a family a second time creates a new revision and leaves the old revision unchanged.',
			'What does registering a family a second time do?',
			'Creates a new revision and leaves the old revision unchanged'
		]
	])('%s', (text, question, answer) => {
		const clause = clauseOf(text);
		expect(clause && shown(askAct(clause, small))).toEqual([question, answer]);
	});

	it.each(['Storing logs costs money per gigabyte.', 'Building an image is slow.'])(
		'abstains: %s',
		(text) => {
			const clause = clauseOf(text);
			expect(clause && askAct(clause, small)).toBe(null);
		}
	);
});

describe('what happens to a thing', () => {
	it.each([
		[
			'Tasks that cannot be placed appear in `failures` of the answer.',
			'What happens to tasks that cannot be placed?',
			'They appear in `failures` of the answer'
		],
		[
			'A task that no instance may take is not placed.',
			'What happens to a task that no instance may take?',
			'It is not placed'
		]
	])('%s', (text, question, answer) => {
		const clause = splitRelative(text);
		expect(clause && shown(askFate(clause, small))).toEqual([question, answer]);
	});

	it.each(['A task that starts slowly needs a grace period.', 'The tasks are stopped.'])(
		'abstains: %s',
		(text) => {
			const clause = clauseOf(text);
			expect(clause ? askFate(clause, small) : null).toBe(null);
		}
	);
});

describe('what a thing does under a condition', () => {
	it.each([
		[
			'a service spreads its tasks over the Availability Zones.',
			'What does a service do?',
			'Spreads its tasks over the Availability Zones'
		],
		[
			'Target tracking does not scale the service.',
			'What does target tracking do?',
			'Does not scale the service'
		]
	])('%s', (text, question, answer) => {
		const clause = clauseOf(text);
		expect(clause && shown(askDoing(clause, small))).toEqual([question, answer]);
	});

	it.each([
		'a task needs a public IP address.',
		'the failure of one instance stops more tasks than before.'
	])('abstains: %s', (text) => {
		const clause = clauseOf(text);
		expect(clause ? askDoing(clause, small) : null).toBe(null);
	});
});

describe('what being so means', () => {
	it.each([
		[
			'Fargate is serverless; you do not manage EC2 instances.',
			'What does being serverless mean for fargate?',
			'You do not manage EC2 instances'
		],
		['Fargate is a service; you pay for it.', null, null]
	])('%s', (text, question, answer) => {
		expect(shown(askMeaning(text, small))).toEqual(question ? [question, answer] : null);
	});
});

describe('the reason of a thing', () => {
	it.each([
		[
			'The API is eventually consistent, so a command may not see the result of the command before.',
			'Why may a command not see the result of the command before?',
			'Because the API is eventually consistent'
		],
		[
			'A revision never changes, because a running task must stay explainable from its definition.',
			null,
			null
		],
		[
			'Public images need no permission, because the whole world may pull them.',
			'Why do public images need no permission?',
			'Because the whole world may pull them'
		],
		[
			'Each task has an interface, so attach security groups to the task.',
			'Why should you attach security groups to the task?',
			'Because each task has an interface'
		],
		['The agent is slow, so it needs a grace period.', null, null]
	])('%s', (text, question, answer) => {
		expect(shown(askReason(text, small))).toEqual(question ? [question, answer] : null);
	});
});
