import { Float, type Integer } from '../../../model/value';
import { average, plus, exact } from '../arithmetic';
import { QueryError } from '../query-error';
import { define, type QueryFunction } from './signature';

type Numeric = Integer | Float;

/** `ceil` and `floor` give integers. */
const rounded = (round: (value: number) => number): QueryFunction =>
	define<[Numeric]>([['number']], ([operand]) => {
		if (!(operand instanceof Float)) return operand;
		const { value } = operand;
		if (Number.isNaN(value)) throw new QueryError('run', 'cannot convert float NaN to integer');
		if (!Number.isFinite(value)) {
			throw new QueryError('run', 'cannot convert float infinity to integer');
		}
		return exact(BigInt(round(value)));
	});

export const numberFunctions: Readonly<Record<string, QueryFunction>> = {
	abs: define<[Numeric]>([['number']], ([operand]) => {
		if (operand instanceof Float) return new Float(Math.abs(operand.value));
		return operand < 0 ? -operand : operand;
	}),
	ceil: rounded(Math.ceil),
	floor: rounded(Math.floor),
	sum: define<[Numeric[]]>([['array-number']], ([list]) => list.reduce(plus, 0)),
	avg: define<[Numeric[]]>([['array-number']], ([list]) =>
		list.length === 0 ? null : average(list.reduce(plus, 0), list.length)
	)
};
