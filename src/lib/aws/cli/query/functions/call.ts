import type { Operand } from '../operand';
import { QueryError } from '../query-error';
import { arrayFunctions } from './arrays';
import { checkType } from './check-types';
import { conversionFunctions } from './conversions';
import { numberFunctions } from './numbers';
import { objectFunctions } from './objects';
import { orderFunctions } from './orders';
import type { Apply, QueryFunction } from './signature';
import { stringFunctions } from './strings';

const functions: Readonly<Record<string, QueryFunction>> = {
	...arrayFunctions,
	...conversionFunctions,
	...numberFunctions,
	...objectFunctions,
	...orderFunctions,
	...stringFunctions
};

/** Throws `QueryError` for an unknown function, the wrong number or the wrong types of arguments, in this order. */
export function callFunction(name: string, operands: readonly Operand[], apply: Apply): Operand {
	const called = Object.hasOwn(functions, name) ? functions[name] : undefined;
	if (!called) throw new QueryError('run', `Unknown function: ${name}()`);
	checkCount(name, called, operands.length);
	called.signature.forEach((types, at) => {
		if (types.length > 0) checkType(name, operands[at]!, types);
	});
	return called.run(operands, apply);
}

function checkCount(
	name: string,
	{ signature, isVariadic }: QueryFunction,
	received: number
): void {
	const expected = signature.length;
	if (isVariadic ? received >= expected : received === expected) return;
	const least = isVariadic ? 'at least ' : '';
	throw new QueryError(
		'run',
		`Expected ${least}${expected} argument${expected === 1 ? '' : 's'} for function ${name}(), received ${received}`
	);
}
