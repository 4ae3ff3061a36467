import type { Shape } from '../../model/types';
import { liveKind, type LiveKind } from './live-kinds';
import { shorthandPlace, type Place } from './shorthand-place';

/** Asks for live names: their kind and the beginning of their name. */
export type Ask = (kind: LiveKind, prefix: string) => Promise<readonly string[]>;

export interface ValueContext {
	readonly service: string;
	readonly operation: string;
	readonly ask: Ask;
}

/** Values of a member's option that begin with `typed`. Files and JSON are not completed. */
export async function completeValue(
	typed: string,
	shape: Shape,
	member: string,
	context: ValueContext
): Promise<readonly string[]> {
	if (/^(fileb?:\/\/|[[{])/.test(typed)) return [];
	if (!isShorthand(shape)) return plainValues(typed, shape, member, context);
	const place = shorthandPlace(typed, shape, member);
	if (!place) return [];
	return [...keys(place), ...(await values(place, context))].map((text) => place.base + text);
}

/** A list of strings takes its elements as words. */
const isShorthand = (shape: Shape): boolean =>
	shape.type === 'structure' ||
	shape.type === 'map' ||
	(shape.type === 'list' && isShorthand(shape.member));

function keys({ keys, typed }: Place): readonly string[] {
	if (keys?.shape.type !== 'structure') return [];
	return [...keys.shape.members]
		.filter(([name]) => name.startsWith(typed) && !keys.used.has(name))
		.map(([name, member]) => `${name}=${opening(member.shape)}`);
}

const opening = (shape: Shape): string => {
	if (shape.type === 'structure' || shape.type === 'map') return '{';
	return shape.type === 'list' && isShorthand(shape.member) ? `[${opening(shape.member)}` : '';
};

async function values({ value, typed }: Place, context: ValueContext): Promise<readonly string[]> {
	if (!value) return [];
	if (isShorthand(value.shape)) return typed === '' ? [opening(value.shape)] : [];
	return plainValues(typed, value.shape, value.member, context);
}

async function plainValues(
	typed: string,
	shape: Shape,
	member: string,
	context: ValueContext
): Promise<readonly string[]> {
	const scalar = shape.type === 'list' ? shape.member : shape;
	if (scalar.type === 'boolean') return beginning(['true', 'false'], typed);
	if (scalar.type !== 'string') return [];
	if (scalar.enum) return beginning(scalar.enum, typed);
	const kind = liveKind(context.service, context.operation, member);
	return kind ? beginning(await context.ask(kind, typed), typed) : [];
}

export const beginning = (words: readonly string[], typed: string): readonly string[] =>
	words.filter((word) => word.startsWith(typed));
