/** A number with an optional unit, as options of one item are compared. */
export interface Quantity {
	/** In the base unit of its dimension: seconds, bytes, or as written. */
	readonly value: number;
	/** "time", "size", or the unit as written in lower case, singular; "" for none. */
	readonly unit: string;
}

const SECONDS: Readonly<Record<string, number>> = {
	ms: 0.001,
	millisecond: 0.001,
	s: 1,
	sec: 1,
	second: 1,
	min: 60,
	minute: 60,
	h: 3600,
	hr: 3600,
	hour: 3600,
	day: 86_400,
	week: 604_800,
	month: 2_592_000,
	year: 31_536_000
};

/** Decimal and binary prefixes are near enough for putting sizes in order. */
const BYTES: Readonly<Record<string, number>> = {
	b: 1,
	byte: 1,
	kb: 1e3,
	kib: 1024,
	mb: 1e6,
	mib: 1_048_576,
	gb: 1e9,
	gib: 1_073_741_824,
	tb: 1e12,
	tib: 1_099_511_627_776,
	pb: 1e15
};

const QUANTITY =
	/^(?:about |up to |at least |at most |[~≤≥<>]=? ?)?[$€£]?(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)(?:[ -]?([%\p{L}][\p{L}/%]*(?: [\p{L}]+)?))?\.?$/iu;

/** "15 minutes" is 900 of "time"; "1,024" is 1024 of ""; null where the text is not one quantity. */
export function parseQuantity(text: string): Quantity | null {
	const found = QUANTITY.exec(text.replaceAll('`', '').trim());
	if (found === null) return null;
	const value = Number((found[1] ?? '').replaceAll(',', ''));
	const written = (found[2] ?? '').toLowerCase();
	const unit = written.length > 3 ? written.replace(/s$/, '') : written;
	const seconds = Object.hasOwn(SECONDS, unit) ? SECONDS[unit] : undefined;
	if (seconds !== undefined) return { value: value * seconds, unit: 'time' };
	const bytes = Object.hasOwn(BYTES, unit) ? BYTES[unit] : undefined;
	if (bytes !== undefined) return { value: value * bytes, unit: 'size' };
	return { value, unit };
}

/** The quantities of all texts if all are quantities of one unit, else null. */
export function sameUnitQuantities(texts: readonly string[]): Quantity[] | null {
	const all: Quantity[] = [];
	for (const text of texts) {
		const quantity = parseQuantity(text);
		if (quantity === null || quantity.unit !== (all[0] ?? quantity).unit) return null;
		all.push(quantity);
	}
	return all.length < 2 ? null : all;
}
