import { codePointLength } from '../../python/code-points';
import { isSame } from '../compare';
import { operandType, type Expref, type Operand, type OperandDict } from '../operand';
import { QueryError } from '../query-error';
import { define, type QueryFunction } from './signature';

/** What works on lists, some of it on strings and objects as well. */
export const arrayFunctions: Readonly<Record<string, QueryFunction>> = {
	contains: define<[Operand[] | string, Operand]>(
		[['array', 'string'], []],
		([subject, search]) => {
			if (Array.isArray(subject)) return subject.some((member) => isSame(member, search));
			if (typeof search === 'string') return subject.includes(search);
			const type = operandType(search);
			throw new QueryError('run', `'in <string>' requires string as left operand, not ${type}`);
		}
	),
	length: define<[string | Operand[] | OperandDict]>(
		[['string', 'array', 'object']],
		([operand]) => {
			if (typeof operand === 'string') return codePointLength(operand);
			return Array.isArray(operand) ? operand.length : operand.size;
		}
	),
	reverse: define<[Operand[] | string]>([['array', 'string']], ([operand]) =>
		typeof operand === 'string' ? [...operand].reverse().join('') : [...operand].reverse()
	),
	map: define<[Expref, Operand[]]>([['expref'], ['array']], ([expression, list], apply) =>
		list.map((member) => apply(expression, member))
	),
	not_null: define([[]], (operands) => operands.find((operand) => operand !== null) ?? null, true)
};
