import type { ListShape, Shape } from '../../model/types';
import { isList, type Value } from '../../model/value';
import { CliError, badParameter, general } from '../errors/failure';
import { decodeOrderedJson } from '../python/json-decode';
import { JsonDepthError, JsonError } from '../python/json-error';
import type { CliWorld } from '../world';
import { readParamfile, ParamfileError } from './paramfile';
import { toInteger } from './python-number';
import { pythonStrip } from './python-strip';
import { parseShorthand, ShorthandError } from './shorthand';
import { fitToModel } from './shorthand-model';

/** What an option's words stand for before their text is looked at: a list option's words, one word, or what a file holds. */
type Raw = string | Uint8Array | readonly string[];

/**
 * The value that an option's words mean by the model: a file's text, JSON, shorthand or the words as they are. `option` with its dashes.
 *
 * Throws `CliError`: a value that cannot be read (252), a number that is none (255).
 */
export async function unpackValue(
	option: string,
	shape: Shape,
	words: string | readonly string[],
	world: CliWorld
): Promise<Value> {
	try {
		const raw = (await fromFile(words, world)) ?? words;
		if (takesShorthand(shape) && !looksLikeJson(raw)) {
			return await fromShorthand(raw, shape, world);
		}
		return plainValue(option, shape, raw);
	} catch (error) {
		if (error instanceof ShorthandError || error instanceof ParamfileError) {
			throw badParameter(option, error.message);
		}
		throw error;
	}
}

async function fromFile(words: string | readonly string[], world: CliWorld) {
	const only = typeof words === 'string' ? words : words.length === 1 ? words[0]! : null;
	return only === null ? null : readParamfile(only, world);
}

function looksLikeJson(raw: Raw): boolean {
	const first = typeof raw === 'string' ? raw : raw instanceof Uint8Array ? null : raw[0];
	return typeof first === 'string' && /^[[{]/.test(pythonStrip(first));
}

/** Structures, maps and lists of them; a document is JSON only. */
function takesShorthand(shape: Shape): boolean {
	if (shape.type === 'list') return isComplex(shape.member) && !isDocument(shape.member);
	if (shape.type === 'map') return !isDocument(shape.value);
	return shape.type === 'structure' && !shape.isDocument;
}

const isComplex = (shape: Shape) =>
	shape.type === 'structure' || shape.type === 'list' || shape.type === 'map';
const isDocument = (shape: Shape) => shape.type === 'structure' && shape.isDocument;

async function fromShorthand(raw: Raw, shape: Shape, world: CliWorld): Promise<Value> {
	if (raw instanceof Uint8Array) {
		// The CLI's parser walks over bytes as if they were text.
		throw general(
			raw.length === 0
				? "a bytes-like object is required, not 'str'"
				: "'in <string>' requires string as left operand, not int"
		);
	}
	const single = singleValue(raw, shape);
	if (single) return single;
	const texts = typeof raw === 'string' ? [raw] : raw;
	const files = await referredFiles(texts, world);
	const parsed = texts.map((text) => parseShorthand(text, files));
	if (typeof raw !== 'string') return fitToModel(parsed, shape);
	// A file's text gives one structure even where the model wants a list: the validation tells.
	return shape.type === 'list' ? parsed[0]! : fitToModel(parsed[0]!, shape);
}

/** A structure whose only member is a string `Value` may be given by the bare word. */
function singleValue(raw: Raw, shape: Shape): Value | null {
	if (shape.type !== 'structure' || shape.members.size !== 1) return null;
	if (shape.members.get('Value')?.shape.type !== 'string') return null;
	return typeof raw === 'string' && !raw.includes('=') ? new Map([['Value', raw]]) : null;
}

/** The grammar is read at once, files are not: those behind `@=` are read first. */
async function referredFiles(texts: readonly string[], world: CliWorld) {
	const asked = new Set<string>();
	const found = new Map<string, Value>();
	for (const text of texts) {
		if (!text.includes('@')) continue;
		try {
			parseShorthand(text, (word) => {
				asked.add(word);
				return word;
			});
		} catch (error) {
			if (!(error instanceof ShorthandError)) throw error;
		}
	}
	for (const word of asked) found.set(word, (await readParamfile(word, world)) ?? word);
	return (word: string): Value => found.get(word) ?? word;
}

function plainValue(option: string, shape: Shape, raw: Raw): Value {
	if (isDocument(shape)) return json(option, String(raw));
	switch (shape.type) {
		case 'structure':
		case 'map':
			return structured(option, raw);
		case 'list':
			return list(option, shape, raw);
		case 'integer':
		case 'long':
			return toInteger(textOf(raw));
		default:
			return isList(raw as Value) ? [...(raw as readonly string[])] : (raw as string | Uint8Array);
	}
}

const textOf = (raw: Raw) =>
	raw instanceof Uint8Array ? new TextDecoder().decode(raw) : String(raw);

function structured(option: string, raw: Raw): Value {
	const text = textOf(raw);
	const first = pythonStrip(text)[0];
	if (first === undefined) throw general('string index out of range');
	if (first === '{') return json(option, text);
	throw badParameter(option, `Invalid JSON:\n${text}`);
}

function list(option: string, shape: ListShape, raw: Raw): Value {
	if (typeof raw === 'string') {
		const first = pythonStrip(raw)[0];
		if (first === undefined) throw general('string index out of range');
		if (first === '[') return json(option, raw);
	}
	// Bytes and text are gone through as Python goes through them: number by number, character by character.
	if (raw instanceof Uint8Array) return isComplex(shape.member) ? bytesAsText() : [...raw];
	const words = typeof raw === 'string' ? [...raw] : raw;
	if (words.length === 1 && typeof raw !== 'string' && pythonStrip(words[0]!).startsWith('[')) {
		return json(option, words[0]!);
	}
	try {
		return words.map((word) => plainValue(option, shape.member, word));
	} catch (error) {
		const isNumber = shape.member.type === 'integer' || shape.member.type === 'long';
		if (!isNumber || !(error instanceof CliError)) throw error;
		throw badParameter(option, words[0]!);
	}
}

function bytesAsText(): never {
	throw general("'int' object has no attribute 'lstrip'");
}

function json(option: string, text: string): Value {
	try {
		return decodeOrderedJson(text);
	} catch (error) {
		if (error instanceof JsonDepthError) throw general(error.message);
		if (!(error instanceof JsonError)) throw error;
		throw badParameter(option, `Invalid JSON: ${error.message}\nJSON received: ${text}`);
	}
}
