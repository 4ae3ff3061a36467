import { hash32 } from '../../core/hash';

export interface Quantity {
	readonly before: string;
	readonly value: number;
	readonly after: string;
	/** Digits after the point. */
	readonly decimals: number;
	readonly grouped: boolean;
}

const ladder = [
	1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 25, 30, 40, 45, 50, 60, 75, 90, 100, 120, 150, 180, 200,
	250, 300, 400, 500, 600, 750, 900, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 7500, 10000, 15000,
	20000, 25000, 30000, 40000, 50000, 60000, 80000, 100000, 200000, 250000, 500000, 1000000
];
const ports = [
	20, 21, 22, 25, 53, 80, 110, 123, 143, 389, 443, 445, 636, 993, 1433, 1521, 2049, 2379, 3000,
	3306, 3389, 5000, 5432, 5672, 6379, 6443, 8080, 8443, 9000, 9090, 9092, 9200, 27017
];
const powers = Array.from({ length: 21 }, (_, i) => 2 ** i);

const unit = /^(?:%|[ -]?(?:[KMGTP]i?[Bb](?:ps|\/s)?|[kmGM]?Hz|m?s|V|W|A|bit|x)\b| [A-Za-z]{2,})/;

/** "up to 15 minutes" -> 15 with what stands around it. null unless there is exactly one number and no range, date or version. */
export function quantityOf(text: string): Quantity | null {
	const t = text.replace(/`/g, '').trim();
	const numbers = t.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
	if (numbers.length !== 1) return null;
	const m = t.match(
		/^((?:[A-Za-z ]+ )?[~<>≤≥$]?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(%?(?:[ -]?[A-Za-zµ/]{1,14}){0,3})$/
	);
	if (!m) return null;
	const value = Number((m[2] as string).replace(/,/g, ''));
	if (!Number.isFinite(value) || value <= 0) return null;
	const decimals = (m[2] as string).split('.')[1]?.length ?? 0;
	// "802.3" and "802.3ab" are names of standards; a measure has a unit.
	if (decimals > 0 && !unit.test(m[3] as string)) return null;
	return {
		before: m[1] as string,
		value,
		after: m[3] as string,
		decimals,
		grouped: (m[2] as string).includes(',')
	};
}

export function showQuantity(q: Quantity, value: number): string {
	const digits = value.toFixed(q.decimals);
	const shown = q.grouped ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : digits;
	const after =
		value === 1
			? q.after.replace(/([a-z]{3,})s$/, '$1')
			: q.value === 1
				? q.after.replace(/^( (?:second|minute|hour|day|week|month|year|byte))$/, '$1s')
				: q.after;
	return `${q.before}${shown}${after}`;
}

/**
 * Other numbers a reader could take for this one, with the right one's place among them chosen by `id`. They are false because the
 * statement gives one number to one thing. Ascending, without the right one.
 */
export function otherNumbers(q: Quantity, count: number, id: string, isPort = false): number[] {
	const percent = /^\s*%|^ ?percent/.test(q.after);
	const scale = isPort
		? ports
		: q.value >= 8 && powers.includes(q.value) && !percent
			? powers
			: ladder;
	const step = 10 ** -q.decimals;
	const values = new Set(
		scale.map((n) =>
			q.decimals > 0
				? Number((n * step * (q.value < 1 ? 1 : 10 ** q.decimals)).toFixed(q.decimals))
				: n
		)
	);
	values.add(q.value);
	if (q.value > 1_000_000 || q.decimals > 2) return [];
	const sorted = [...values].filter((n) => n > 0 && (!percent || n <= 100)).sort((a, b) => a - b);
	const at = sorted.indexOf(q.value);
	// Every second step keeps the options apart.
	const stride = isPort || scale === powers || sorted.length < 12 ? 1 : 2;
	let below = hash32(`${id}#rank`) % (count + 1);
	below = Math.min(below, Math.floor(at / stride));
	below = Math.max(below, count - Math.floor((sorted.length - 1 - at) / stride));
	const out: number[] = [];
	for (let i = -below; i <= count - below; i++) {
		if (i === 0) continue;
		const n = sorted[at + i * stride];
		if (n !== undefined) out.push(n);
	}
	return out.length === count ? out : [];
}
