import { operandStr, operandType, type Operand } from '../operand';
import { QueryError } from '../query-error';
import type { ArgumentType } from './signature';

/** Python's types that make up each of JMESPath's. */
const pythonTypes: Readonly<Record<string, readonly string[]>> = {
	boolean: ['bool'],
	array: ['list'],
	object: ['dict'],
	null: ['NoneType'],
	string: ['str'],
	number: ['float', 'int'],
	expref: ['_Expression']
};

/** JMESPath's name of the operand's type. */
export function queryType(operand: Operand): string {
	const type = operandType(operand);
	const found = Object.entries(pythonTypes).find(([, types]) => types.includes(type));
	return found?.[0] ?? 'unknown';
}

/** `received` is the type as the error names it: JMESPath's name of an argument's type, Python's of a member's. */
export function typeError(
	name: string,
	operand: Operand,
	received: string,
	expected: readonly string[]
): QueryError {
	const list = expected.map((type) => `'${type}'`).join(', ');
	return new QueryError(
		'run',
		`In function ${name}(), invalid type for value: ${operandStr(operand)}, expected one of: [${list}], received: "${received}"`
	);
}

/** Throws `QueryError` where the operand is none of the types, or a member of the list is of another type than the members must have. */
export function checkType(name: string, operand: Operand, types: readonly ArgumentType[]): void {
	const type = operandType(operand);
	const [outer, members] = [new Set<string>(), [] as string[]];
	for (const [whole, member] of types.map((one) => one.split('-'))) {
		for (const allowed of pythonTypes[whole!]!) outer.add(allowed);
		if (member) members.push(member);
	}
	if (!outer.has(type)) throw typeError(name, operand, queryType(operand), types);
	if (Array.isArray(operand)) checkMembers(name, operand, members, types);
}

/** Where members may be of several types, the first member tells which. */
function checkMembers(
	name: string,
	list: readonly Operand[],
	members: readonly string[],
	types: readonly ArgumentType[]
): void {
	const [first] = list;
	if (members.length === 0 || first === undefined) return;
	const allowed = members.filter((member) => pythonTypes[member]!.includes(operandType(first)));
	for (const member of list) {
		if (!allowed.some((type) => pythonTypes[type]!.includes(operandType(member)))) {
			throw typeError(name, member, operandType(member), types);
		}
	}
}
