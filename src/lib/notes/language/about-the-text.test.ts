import { describe, expect, it } from 'vitest';
import { isAboutTheText } from './about-the-text';

describe('a sentence about the text itself', () => {
	it.each([
		'The next lesson opens the document behind each task: task definition fields.',
		'Next come the IAM roles.',
		'Next: Networking modes.',
		'For the two roles, see IAM roles.',
		'Deployment types continues from here.',
		'See Task networking options.',
		'How an address becomes a target is the matter of load balancing.',
		'The limits are explained in the lesson on networking.',
		'This section compares both.',
		'Exam questions often turn on who replaces what.',
		'Most networking questions of the exam ask about one of the three.',
		'Many notes still print the earlier limit of 15 minutes, whereas the current page says 27 minutes.',
		'Older texts, and an article of the vendor, count the image pull as `PENDING`.',
		'Older pages exclude this processor from Fargate Spot.',
		'Notes with a limit of 15 minutes are out of date.',
		'Many notes call `bridge` the default.'
	])('%s', (sentence) => expect(isAboutTheText(sentence)).toBe(true));

	it.each([
		'The next hop of a packet is a router.',
		'See-through glass lets light pass.',
		'The next task starts when the first has stopped.',
		'Release notes are part of every release.',
		'A page table maps virtual pages to frames.',
		'Each section of the cable carries a signal.',
		'Each unit test runs alone.',
		'A note stands on its line.',
		'Questions of trust are decided by the issuer.',
		'Guides are attached to the rail.',
		'Each part is replaced once a year.',
		'Books are bound in leather.'
	])('not: %s', (sentence) => expect(isAboutTheText(sentence)).toBe(false));
});
