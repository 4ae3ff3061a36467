import { expect, it } from 'vitest';
import { repeatsAnswer } from './repeats-answer';

const difference = 'A task definition is a document, whereas a task is a running copy of it.';

it.each([
	['How do they differ?', difference, difference, true],
	['How do they differ?', 'A **task** runs', 'a task runs.', true],
	['What is a launch type?', 'what a task runs on', 'A launch type is what a task runs on.', true],
	['Who manages the servers?', 'AWS.', 'With Fargate, AWS manages the servers.', false],
	['Name two.', 'EC2 and Fargate.', 'The launch types are EC2 and Fargate.', false],
	['What?', '', 'A line.', false],
	['What?', 'A longer answer than the line.', 'A line.', false]
])('“%s” with the answer %j and the line %j: %s', (question, answer, line, repeats) => {
	expect(repeatsAnswer(line, answer, question)).toBe(repeats);
});
