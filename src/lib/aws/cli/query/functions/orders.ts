import { isOrdered } from '../compare';
import type { Expref, Operand } from '../operand';
import { queryType, typeError } from './check-types';
import { define, type Apply, type QueryFunction } from './signature';

interface Keyed {
	readonly key: Operand;
	readonly member: Operand;
}

/** The first of those that none comes before, or after; null of none. Keys are worked out one by one, as each is compared. */
function outermost(
	list: readonly Operand[],
	comparator: 'lt' | 'gt',
	keyOf: (member: Operand) => Operand
): Operand {
	let found: Keyed | null = null;
	for (const member of list) {
		const key = keyOf(member);
		if (found === null || isOrdered(comparator, key, found.key)) found = { key, member };
	}
	return found?.member ?? null;
}

function sorted(list: readonly Operand[], keyOf: (member: Operand) => Operand): Operand[] {
	const keyed = list.map((member): Keyed => ({ key: keyOf(member), member }));
	const order = (left: Keyed, right: Keyed) =>
		isOrdered('lt', left.key, right.key) ? -1 : isOrdered('lt', right.key, left.key) ? 1 : 0;
	return keyed.sort(order).map(({ member }) => member);
}

/** The key of a member, which must be of the types named. */
const keyBy =
	(name: string, expression: Expref, apply: Apply, types: readonly string[]) =>
	(member: Operand): Operand => {
		const key = apply(expression, member);
		const type = queryType(key);
		if (!types.includes(type)) throw typeError(name, key, type, types);
		return key;
	};

const itself = (member: Operand) => member;

const outermostOf = (comparator: 'lt' | 'gt') =>
	define<[Operand[]]>([['array-number', 'array-string']], ([list]) =>
		outermost(list, comparator, itself)
	);

const outermostBy = (name: string, comparator: 'lt' | 'gt') =>
	define<[Operand[], Expref]>([['array'], ['expref']], ([list, expression], apply) =>
		outermost(list, comparator, keyBy(name, expression, apply, ['number', 'string']))
	);

/** All members must have keys of the type that the first one has. */
function sortBy([list, expression]: [Operand[], Expref], apply: Apply): Operand {
	const [first] = list;
	if (first === undefined) return list;
	const type = queryType(apply(expression, first));
	if (type !== 'number' && type !== 'string') {
		throw typeError('sort_by', first, type, ['string', 'number']);
	}
	return sorted(list, keyBy('sort_by', expression, apply, [type]));
}

export const orderFunctions: Readonly<Record<string, QueryFunction>> = {
	max: outermostOf('gt'),
	min: outermostOf('lt'),
	max_by: outermostBy('max_by', 'gt'),
	min_by: outermostBy('min_by', 'lt'),
	sort: define<[Operand[]]>([['array-string', 'array-number']], ([list]) => sorted(list, itself)),
	sort_by: define<[Operand[], Expref]>([['array'], ['expref']], sortBy)
};
