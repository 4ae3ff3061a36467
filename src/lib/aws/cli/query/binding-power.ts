import type { TokenType } from './tokens';

/** How tightly an operator holds its operands. Tokens left out are no operators: 0. */
const powers: Readonly<Partial<Record<TokenType, number>>> = {
	pipe: 1,
	or: 2,
	and: 3,
	eq: 5,
	gt: 5,
	lt: 5,
	gte: 5,
	lte: 5,
	ne: 5,
	flatten: 9,
	star: 20,
	filter: 21,
	dot: 40,
	not: 45,
	lbrace: 50,
	lbracket: 55,
	lparen: 60
};

export const bindingPower = (type: TokenType): number => powers[type] ?? 0;

/** What binds less than this ends a projection. */
const projectionStop = 10;

export const stopsProjection = (type: TokenType): boolean => bindingPower(type) < projectionStop;
