import { dumps } from '../../python/json-dumps';
import { withText, type Operand } from '../operand';
import { toNumber } from './to-number';
import { queryType } from './check-types';
import { define, type QueryFunction } from './signature';

export const conversionFunctions: Readonly<Record<string, QueryFunction>> = {
	type: define<[Operand]>([[]], ([operand]) => {
		const type = queryType(operand);
		return type === 'expref' || type === 'unknown' ? null : type;
	}),
	to_array: define<[Operand]>([[]], ([operand]) => (Array.isArray(operand) ? operand : [operand])),
	to_string: define<[Operand]>([[]], ([operand]) =>
		typeof operand === 'string' ? operand : dumps(withText(operand))
	),
	to_number: define<[Operand]>([[]], ([operand]) => toNumber(operand))
};
