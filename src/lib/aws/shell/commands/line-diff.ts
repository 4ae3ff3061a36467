/** A run of lines: kept, or replaced by others (either side may be empty). Line numbers count from 0. */
export interface Change {
	readonly oldFrom: number;
	readonly oldTo: number;
	readonly newFrom: number;
	readonly newTo: number;
}

/** The shortest list of changes that turns one list of lines into the other (Myers 1986). */
export function changes(before: readonly string[], after: readonly string[]): readonly Change[] {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start])
		start += 1;
	let oldEnd = before.length;
	let newEnd = after.length;
	while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
		oldEnd -= 1;
		newEnd -= 1;
	}
	const pairs = common(before.slice(start, oldEnd), after.slice(start, newEnd));
	const out: Change[] = [];
	let [oldAt, newAt] = [start, start];
	for (const [oldLine, newLine] of [...pairs, [oldEnd - start, newEnd - start] as const]) {
		const [oldTo, newTo] = [oldLine + start, newLine + start];
		if (oldTo > oldAt || newTo > newAt) out.push({ oldFrom: oldAt, oldTo, newFrom: newAt, newTo });
		[oldAt, newAt] = [oldTo + 1, newTo + 1];
	}
	return out;
}

/** Pairs of lines that stay. */
function common(
	before: readonly string[],
	after: readonly string[]
): readonly (readonly [number, number])[] {
	const reach = new Map<number, number>([[1, 0]]);
	const history: ReadonlyMap<number, number>[] = [];
	const at = (map: ReadonlyMap<number, number>, key: number) => map.get(key) ?? -1;
	for (let edits = 0; edits <= before.length + after.length; edits += 1) {
		history.push(new Map(reach));
		for (let line = -edits; line <= edits; line += 2) {
			const down = line === -edits || (line !== edits && at(reach, line - 1) < at(reach, line + 1));
			let x = down ? at(reach, line + 1) : at(reach, line - 1) + 1;
			while (x < before.length && x - line < after.length && before[x] === after[x - line]) x += 1;
			reach.set(line, x);
			if (x >= before.length && x - line >= after.length)
				return traced(history, before.length, after.length);
		}
	}
	return [];
}

function traced(
	history: readonly ReadonlyMap<number, number>[],
	oldLength: number,
	newLength: number
): readonly (readonly [number, number])[] {
	const pairs: (readonly [number, number])[] = [];
	let [x, y] = [oldLength, newLength];
	for (let edits = history.length - 1; edits >= 0; edits -= 1) {
		const reach = history[edits] ?? new Map<number, number>();
		const line = x - y;
		const at = (key: number) => reach.get(key) ?? -1;
		const down = line === -edits || (line !== edits && at(line - 1) < at(line + 1));
		const from = down ? line + 1 : line - 1;
		const oldX = edits === 0 ? 0 : at(from);
		const oldY = edits === 0 ? 0 : oldX - from;
		while (x > oldX && y > oldY && x > 0 && y > 0) {
			x -= 1;
			y -= 1;
			pairs.push([x, y]);
		}
		[x, y] = [oldX, oldY];
	}
	return pairs.reverse();
}
