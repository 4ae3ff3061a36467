import { otherNumbers, quantityOf, showQuantity, type Quantity } from '../distractors/numbers';

const unit =
	/^(?:\s?%|\s?(?:[munµ]?s|[KMGTP]i?[Bb](?:ps|\/s)?|[kMG]?bps|[KMG]?Hz|[KMG]?B|IOPS|vCPUs?|GiB|MiB|bits?|bytes?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|milliseconds?|requests?|characters?|messages?|items?|times|hops?|metres|meters|m|km|nines?|copies|versions?|nodes?|AZs|zones?|objects?)(?: per [a-z]+|\/[a-z]+)?)?$/;

/** A number that others could be taken for: a count, a port or a measure, not the number in a name ("802.3u"). */
export function measure(value: string): Quantity | null {
	const q = quantityOf(value);
	return q && unit.test(q.after) && q.decimals === 0 ? q : null;
}

export const otherNumber = (value: string, id: string, property: string): string | null => {
	const q = measure(value);
	const other = q ? otherNumbers(q, 1, id, /port/i.test(property))[0] : undefined;
	return q && other !== undefined ? showQuantity(q, other) : null;
};

const sizes = /^ ?(?:[KMGTP]i?)?[Bb](?:ytes?|its?)?$/;
const times = /^ ?(?:m?s|seconds?|minutes?|hours?|days?|weeks?|months?|years?|milliseconds?)$/;

/** What a figure measures, so that others of its kind can be taken for it; null where the value is no figure. */
export function measured(value: string): string | null {
	const q =
		measure(value.replace(/^`(.*)`$/, '$1')) ?? (/^`?0`?$/.test(value) ? { after: '' } : null);
	if (!q) return null;
	return sizes.test(q.after) ? 'size' : times.test(q.after) ? 'time' : q.after.trim();
}
