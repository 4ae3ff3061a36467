import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../exam/types';
import {
	decodeAppended,
	decodeAttempt,
	decodeAttempts,
	decodeNewAttempt,
	mostEvents,
	mostNoteChars
} from './attempt-codec';
import { answer, begin, everyEvent, kept, submit } from './contract/sample-attempt';
import { StorageProblem } from './problems';

const whole = kept(begin('one'), everyEvent);
const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an attempt from outside', () => {
	it('is read as it was written', () => {
		expect(decodeAttempt(again(whole))).toEqual(whole);
		const discarded = kept(begin('two'), [answer(0)], 7);
		expect(decodeAttempts([again(whole), again(discarded)])).toEqual([whole, discarded]);
		expect(decodeNewAttempt(again(begin('one')))).toEqual(begin('one'));
	});

	it.each(Object.keys(whole))('names the field "%s" that it lacks or has wrong', (key) => {
		const without = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
		for (const wrong of [without, { ...whole, [key]: { not: 'this' } }])
			expect(() => decodeAttempt(wrong, 'Attempt 7')).toThrow(`Attempt 7, field "${key}`);
	});

	it.each(everyEvent.map((event) => [event.kind, event] as const))(
		'names the field that its %s event lacks or has wrong',
		(_kind, event) => {
			for (const key of Object.keys(event)) {
				const without = Object.fromEntries(Object.entries(event).filter(([name]) => name !== key));
				for (const wrong of [without, { ...event, [key]: { not: 'this' } }])
					expect(() => decodeAppended('one', 0, [answer(0), wrong])).toThrow(
						`Events of attempt "one", field "events.1.${key}`
					);
			}
		}
	);

	it.each<[string, object, string]>([
		[
			'a question that there is not',
			{ events: [{ ...answer(0), question: 5 }] },
			'events.0.question'
		],
		['an event after the submit', { events: [submit(0), answer(1)] }, 'events.1'],
		['a discard after the submit', { events: [submit(0)], discardedAtMs: 1 }, 'discardedAtMs'],
		['the form of another course', { course: 'other' }, 'form.course'],
		['an unknown field', { mood: 'fine' }, 'mood'],
		['too long an id', { id: 'x'.repeat(1_001) }, 'id'],
		[
			'too long a note',
			{ events: [{ kind: 'note', atMs: 0, question: 0, text: 'x'.repeat(mostNoteChars + 1) }] },
			'events.0.text'
		],
		['an instant that is none', { startedAtMs: Infinity }, 'startedAtMs'],
		[
			'too many events',
			{ events: Array.from({ length: mostEvents + 1 }, () => submit(0)) },
			'events'
		]
	])('is refused with %s', (_, wrong, field) => {
		expect(() => decodeAttempt({ ...whole, ...wrong })).toThrow(`Attempt, field "${field}"`);
	});

	it('is refused where events come before its beginning, or are no list', () => {
		expect(() => decodeNewAttempt({ ...begin('one'), events: [answer(0)] })).toThrow(
			'New attempt, field "events": Unexpected events, expected none yet'
		);
		expect(() => decodeAppended('one', -1, [])).toThrow('Events of attempt "one", field "from"');
		expect(() => decodeAppended('one', 0, null)).toThrow('Events of attempt "one", field "events"');
	});

	it('gives back what it was given or refuses, whatever it is given', () => {
		const value = fc.oneof(fc.jsonValue(), fc.constantFrom(NaN, Infinity, 'answer', '', -1, 1.5));
		const fields = new Set(everyEvent.flatMap((event) => Object.keys(event)));
		fc.assert(
			fc.property(
				fc.constantFrom(...everyEvent),
				fc.constantFrom(...fields, 'extra'),
				value,
				(event, key, wrong) => {
					const given = [{ ...event, [key]: wrong }] as unknown as AttemptEvent[];
					try {
						expect(decodeAppended('one', 0, given)).toEqual(given);
					} catch (error) {
						expect(error).toBeInstanceOf(StorageProblem);
					}
				}
			),
			{ numRuns: 2_000 }
		);
	});
});
