import { expect, it } from 'vitest';
import { isArguable, isDeterminate } from './determinate';
import { showValue } from './shown-value';

const lexicon = {
	isName: (w: string) => w === 'Fargate',
	articleOf: () => null,
	isCommon: () => false
};

it.each([
	['command', '`run-task`', true],
	['default value', '30 seconds', true],
	['target type', 'instance', true],
	['type', 'Interface', true],
	['role to mend', 'Task execution role', true],
	['suitable choice', 'Replica service', false],
	['suitable capacity', 'Fargate', false],
	['typical use', 'Web application', false],
	['number of tasks', 'Desired count', false],
	['who manages the servers', 'You', false],
	['who manages the servers', 'AWS', true],
	['usual cause', 'Wrong options', false],
	['message', '`Task stopped by user`', false]
] as const)('%s: %s is typed: %s', (property, value, typed) =>
	expect(isDeterminate(property, showValue(value, lexicon))).toBe(typed)
);

it.each([
	['typical use', true],
	['cause of a long stay', true],
	['target type', false],
	['suitable capacity', false]
])('%s is arguable: %s', (property, arguable) => expect(isArguable(property)).toBe(arguable));
