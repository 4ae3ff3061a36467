import { expect, it } from 'vitest';
import { nounRelation } from './relation-noun';
import type { ShownValue } from './shown-value';

const value = (text: string, shape: ShownValue['shape']) => ({ raw: text, text, shape });

it.each([
	['load balancer', 'layer', '3 (IP)', 'name', 'for which load balancer is the layer 3 (IP)?'],
	[
		'network mode',
		'target type',
		'`ip`',
		'name',
		'for which network mode is `ip` the target type?'
	],
	['class', 'duration', '30 days', 'quantity', 'for which class is the duration 30 days?'],
	[
		'of these classes',
		'duration',
		'30 days',
		'quantity',
		'for which of these classes is the duration 30 days?'
	],
	['policy', 'use case', 'active/passive DR', 'phrase', null]
] as const)('asks which %s has the %s %s', (what, header, text, shape, question) =>
	expect(nounRelation(header, 'of').which(what, value(text, shape))).toBe(question)
);
