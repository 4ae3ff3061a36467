import type { Integer } from '../../model/value';
import type { Operand } from './operand';
import { QueryError } from './query-error';

interface Bounds {
	readonly start: Integer | null;
	readonly stop: Integer | null;
	readonly step: Integer | null;
}

/** As Python's `list[start:stop:step]`: negative bounds count from the end, a negative step goes backwards. */
export function sliced(list: readonly Operand[], bounds: Bounds): Operand[] {
	const step = Number(bounds.step ?? 1);
	if (step === 0) throw new QueryError('run', 'slice step cannot be zero');
	const first = step > 0 ? 0 : -1;
	const last = step > 0 ? list.length : list.length - 1;
	const bound = (given: Integer | null, otherwise: number): number => {
		if (given === null) return otherwise;
		const from = Number(given) < 0 ? Number(given) + list.length : Number(given);
		return Math.min(Math.max(from, first), last);
	};
	const start = bound(bounds.start, step > 0 ? first : last);
	const stop = bound(bounds.stop, step > 0 ? last : first);
	const members: Operand[] = [];
	for (let at = start; step > 0 ? at < stop : at > stop; at += step) members.push(list[at]!);
	return members;
}
