import { choice } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import { parseQuantity } from './quantity';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

/** Fillers and jokes. Words that some subject needs ("pizza", "magic") count only where the rest of the item has none of them. */
const FILLER =
	/^(?:n\/?a|tbd|tba|todo|xxx+|asdf\w*|foo|bar|baz|qux|lorem ipsum.*|placeholder|dummy|(?:wrong|incorrect|fake) (?:answer|option)|distractor(?: \w+)?|(?:option|answer|choice) (?:[a-f]|\d)|i (?:do not|don['’]t) know|no idea|nothing|something(?: else)?|anything|whatever|other|others|\?+|-+|\.+)$/i;
const JOKE =
	/\b(?:lol|haha+|just kidding|unicorns?|pizzas?|bananas?|abracadabra|hocus[- ]pocus|santa claus|aliens?|your (?:mom|mother|boss)|magic(?:ally)? (?:dust|wand|happens?)|by magic|magically|who cares|because i said so|pray(?:ing|er)?|crystal ball)\b/i;

/** A thousandfold is three orders of magnitude: nobody who has met the quantity takes it. */
const MAGNITUDE = 1000;

function outOfMagnitude(text: string, key: string): boolean {
	const a = parseQuantity(text);
	const b = parseQuantity(key);
	if (!a || !b || a.unit !== b.unit || a.value <= 0 || b.value <= 0) return false;
	// Bare numbers may be codes, ports or years, whose sizes mean nothing.
	return a.unit !== '' && Math.max(a.value / b.value, b.value / a.value) > MAGNITUDE;
}

/** Only what can be seen without knowing the subject. Options of another kind are found by mixed-kind. */
export const implausibleDistractor: ItemRule = {
	id: 'implausible-distractor',
	title: 'Make every distractor plausible',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guidelines 28f and 29; ${TARRANT_2006}`,
	check(item) {
		if (!hasWordedOptions(item)) return [];
		const { stem, options, keys, distractors } = viewOf(item);
		const filler = distractors.find((o) => !o.code && FILLER.test(o.text));
		if (filler) return findingIf(`“${filler.text}” is a filler`);
		const jokes = options.filter((o) => JOKE.test(o.text));
		if (jokes.length === 1 && jokes[0]?.correct === false && !JOKE.test(stem))
			return findingIf(`“${jokes[0].text}” is a joke`);
		const far = distractors.find((o) => keys.some((key) => outOfMagnitude(o.text, key.text)));
		return findingIf(far ? `“${far.text}” is more than ${MAGNITUDE} times off the key` : null);
	},
	examples: {
		ok: [
			choice('How long is the timeout?', '15 minutes', ['30 seconds', '1 hour', '6 hours']),
			choice('Which name does a shell give the first test file?', '`foo`', ['`bar`', '`baz`']),
			choice('Which port is meant?', '22', ['443', '65535'])
		],
		notOk: [
			choice('What does a cluster hold?', 'Services', ['Unicorns', 'Policies', 'Buckets']),
			choice('What does a cluster hold?', 'Services', ['Option B', 'Policies', 'Buckets']),
			choice('How long is the timeout?', '15 seconds', ['30 seconds', '5 years', '1 minute'])
		]
	}
};
