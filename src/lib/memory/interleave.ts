/** What must not follow itself: the section a card stands in, and its siblings (facts of one list, `group`). */
export interface Spread<T> {
	readonly sectionOf: (value: T) => string | null;
	readonly groupOf: (value: T) => string | null;
	/** Shown just before the first; null where nothing was. */
	readonly previous: T | null;
}

/**
 * The values by one name (section or group): what is left of each in its order, and which name makes up more than half of what is left. That one must come
 * next if it is to stay apart to the end, since any other choice leaves too few others to stand between.
 */
class Named {
	/** Per value; -1 for those without a name. */
	readonly of: Int32Array;
	private readonly members: number[][] = [];
	private readonly heads: number[] = [];
	private readonly counts: number[] = [];
	/** Index: a count; value: the names that have it. */
	private readonly having: Set<number>[] = [];
	private most = 0;
	private readonly numbers = new Map<string, number>();

	constructor(names: readonly (string | null)[]) {
		this.of = Int32Array.from(names, (name, place) => {
			if (name === null) return -1;
			let number = this.numbers.get(name);
			if (number === undefined) this.numbers.set(name, (number = this.numbers.size));
			(this.members[number] ??= []).push(place);
			return number;
		});
		this.members.forEach(({ length }, number) => {
			this.heads[number] = 0;
			this.counts[number] = length;
			(this.having[length] ??= new Set()).add(number);
			this.most = Math.max(this.most, length);
		});
	}

	number(name: string | null): number {
		return name === null ? -1 : (this.numbers.get(name) ?? -1);
	}

	/** The name with more than half of the `left` values, or -1. */
	majority(left: number): number {
		while (this.most > 0 && !this.having[this.most]?.size) this.most--;
		if (this.most * 2 <= left) return -1;
		for (const number of this.having[this.most] ?? []) return number;
		return -1;
	}

	take(place: number): void {
		const number = this.of[place] ?? -1;
		if (number < 0) return;
		const count = this.counts[number] ?? 0;
		this.having[count]?.delete(number);
		this.counts[number] = count - 1;
		(this.having[count - 1] ??= new Set()).add(number);
	}

	/** The first place of the name that is free and allowed, or -1. */
	first(number: number, taken: Uint8Array, allowed: (place: number) => boolean): number {
		const places = this.members[number] ?? [];
		let head = this.heads[number] ?? 0;
		while (head < places.length && taken[places[head] ?? 0]) head++;
		this.heads[number] = head;
		for (let i = head; i < places.length; i++) {
			const place = places[i] ?? -1;
			if (!taken[place] && allowed(place)) return place;
		}
		return -1;
	}
}

/**
 * The same values with siblings apart and, as far as that allows, sections apart; else in the order given. Two of a group stand side by side only where the
 * group makes up more than half of the values, so that it cannot be avoided.
 */
export function interleave<T>(values: readonly T[], spread: Spread<T>): T[] {
	const sections = new Named(values.map(spread.sectionOf));
	const groups = new Named(values.map(spread.groupOf));
	const taken = new Uint8Array(values.length);
	/** Per section: all places before it are taken or of that section. It only moves on, so that the search stays short. */
	const outside: number[] = [];
	let head = 0;
	let section = spread.previous ? sections.number(spread.sectionOf(spread.previous)) : -1;
	let group = spread.previous ? groups.number(spread.groupOf(spread.previous)) : -1;

	const otherGroup = (place: number) => group < 0 || groups.of[place] !== group;
	const firstFrom = (from: number, allowed: (place: number) => boolean) => {
		for (let place = from; place < values.length; place++)
			if (!taken[place] && allowed(place)) return place;
		return -1;
	};
	const outsideSection = () => {
		if (section < 0) return firstFrom(head, otherGroup);
		let from = Math.max(outside[section] ?? 0, head);
		while (from < values.length && (taken[from] || sections.of[from] === section)) from++;
		outside[section] = from;
		return firstFrom(from, (place) => sections.of[place] !== section && otherGroup(place));
	};
	const choose = (left: number): number => {
		const pressingGroup = groups.majority(left);
		if (pressingGroup >= 0 && pressingGroup !== group)
			return groups.first(pressingGroup, taken, () => true);
		const pressingSection = sections.majority(left);
		if (pressingSection >= 0 && pressingSection !== section) {
			const place = sections.first(pressingSection, taken, otherGroup);
			if (place >= 0) return place;
		}
		const elsewhere = outsideSection();
		if (elsewhere >= 0) return elsewhere;
		const notSibling = firstFrom(head, otherGroup);
		return notSibling >= 0 ? notSibling : head;
	};

	const out: T[] = [];
	for (let left = values.length; left > 0; left--) {
		while (taken[head]) head++;
		const place = choose(left);
		taken[place] = 1;
		sections.take(place);
		groups.take(place);
		section = sections.of[place] ?? -1;
		group = groups.of[place] ?? -1;
		out.push(values[place] as T);
	}
	return out;
}
