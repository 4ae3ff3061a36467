import type { Shape } from '../../model/types';

/** Where a shorthand value breaks off: `base` stands, `typed` is the beginning of what is to come. */
export interface Place {
	readonly base: string;
	readonly typed: string;
	/** Of keys that may come here; null where only a value may. */
	readonly keys: { readonly shape: Shape; readonly used: ReadonlySet<string> } | null;
	/** Of a value that may come here, and the member it fills; null where only a key may. */
	readonly value: { readonly shape: Shape; readonly member: string } | null;
}

interface Frame {
	readonly shape: Shape;
	readonly member: string;
	readonly used: Set<string>;
	/** The key whose value is being read. */
	key: string | null;
}

/** Reads `key=value,key={a=b},key=[x,y` against its shape; null where the text does not fit it, or is complete. */
export function shorthandPlace(text: string, shape: Shape, member: string): Place | null {
	const frames: Frame[] = [frameOf(element(shape), member)];
	let start = 0;
	let quote = '';
	let isClosed = false;
	for (let i = 0; i < text.length; i++) {
		const char = text.charAt(i);
		const frame = frames.at(-1);
		if (!frame) return null;
		if (quote !== '') {
			if (char === '\\') i++;
			else if (char === quote) quote = '';
		} else if ((char === '"' || char === "'") && i === start) {
			quote = char;
		} else if (char === '\\') {
			i++;
		} else if (char === '=' && takesKeys(frame.shape) && isNewKey(frame, text, start, i)) {
			frame.key = text.slice(start, i).trim();
			frame.used.add(frame.key);
			start = i + 1;
			isClosed = false;
		} else if (char === ',') {
			start = i + 1;
			if (isClosed) frame.key = null;
			isClosed = false;
		} else if ((char === '{' || char === '[') && i === start) {
			const inner = valueShape(frame);
			if (!inner) return null;
			frames.push(
				frameOf(char === '[' ? inner : element(inner), frame.key ?? frame.member, char === '[')
			);
			start = i + 1;
		} else if (char === '}' || char === ']') {
			frames.pop();
			start = i + 1;
			isClosed = true;
		}
	}
	const frame = frames.at(-1);
	if (!frame || isClosed || quote !== '') return null;
	return placeOf(frame, text, start);
}

function frameOf(shape: Shape, member: string, isList = false): Frame {
	return { shape: isList ? shape : element(shape), member, used: new Set(), key: null };
}

/** What one word or one pair of braces stands for. */
const element = (shape: Shape): Shape =>
	shape.type === 'list' && takesKeys(shape.member) ? shape.member : shape;

const takesKeys = (shape: Shape) => shape.type === 'structure' || shape.type === 'map';

/** In `a=b=c` the second sign belongs to the value. */
const isNewKey = (frame: Frame, text: string, start: number, at: number) =>
	start === 0 || text.charAt(start - 1) !== '=' || frame.key === null
		? text.slice(start, at).trim() !== ''
		: false;

function valueShape(frame: Frame): Shape | null {
	if (frame.shape.type === 'list') return frame.shape.member;
	if (frame.key === null) return null;
	if (frame.shape.type === 'map') return frame.shape.value;
	return frame.shape.type === 'structure'
		? (frame.shape.members.get(frame.key)?.shape ?? null)
		: null;
}

function placeOf(frame: Frame, text: string, start: number): Place {
	const base = text.slice(0, start);
	const typed = text.slice(start);
	const keys = takesKeys(frame.shape) ? { shape: frame.shape, used: frame.used } : null;
	const shape = valueShape(frame);
	const value = shape && { shape, member: frame.key ?? frame.member };
	if (base.endsWith('=')) return { base, typed, keys: null, value };
	if (frame.shape.type === 'list') return { base, typed, keys: null, value };
	// Behind a comma another key may come, or another element of the list before it.
	return { base, typed, keys, value: value?.shape.type === 'list' ? value : null };
}
