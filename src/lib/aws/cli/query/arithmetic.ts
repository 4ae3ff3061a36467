import { Float, type Integer } from '../../model/value';
import { QueryError } from './query-error';

type Numeric = Integer | Float;

/** A bigint only where a number cannot hold it. */
export function exact(value: bigint): Integer {
	const near = Number(value);
	return Number.isSafeInteger(near) ? near : value;
}

/** Python's `+`: integers stay exact. */
export function plus(left: Numeric, right: Numeric): Numeric {
	if (left instanceof Float || right instanceof Float) return new Float(float(left) + float(right));
	return exact(BigInt(left) + BigInt(right));
}

/** Python's `/` of a number and a count: always a float, rounded once. */
export function average(sum: Numeric, count: number): Float {
	if (typeof sum !== 'bigint') return new Float(float(sum) / count);
	return new Float(divided(sum, BigInt(count)));
}

/** The quotient with 64 bits more than it needs; what is left over is told by the last of them, so that halves round to the right side. */
function divided(sum: bigint, count: bigint): number {
	const shifted = sum << 64n;
	const quotient = shifted / count;
	const isExact = quotient * count === shifted;
	const nearest = Number(
		isExact || (quotient & 1n) === 1n ? quotient : quotient + (sum < 0n ? -1n : 1n)
	);
	if (Number.isFinite(nearest)) return nearest / 2 ** 64;
	const whole = Number(sum / count);
	if (Number.isFinite(whole)) return whole;
	throw new QueryError('run', 'integer division result too large for a float');
}

function float(operand: Numeric): number {
	if (operand instanceof Float) return operand.value;
	const value = Number(operand);
	if (Number.isFinite(value)) return value;
	throw new QueryError('run', 'int too large to convert to float');
}
