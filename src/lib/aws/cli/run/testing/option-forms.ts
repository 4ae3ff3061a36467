import { operationOptions, type MemberOption } from '../../arguments/operation-options';
import { floatRepr } from '../../../model/python-repr';
import type { Operation, ServiceModel } from '../../../model/types';
import { Float, isDict, isList, type Dict, type Value } from '../../../model/value';
import { encodeJson } from '../../python/json-encode';
import { shorthandText } from './shorthand-text';

export type Form = 'shorthand' | 'json';

/** Words that give an input option by option; null where a value cannot be said in that form. */
export function optionWords(
	model: ServiceModel,
	operation: Operation,
	input: Dict,
	form: Form
): string[] | null {
	const { members } = operationOptions(model, operation, []);
	const words = members.map((option) => {
		const value = input.get(option.member);
		return value === undefined ? [] : wordsOf(model, operation, option, value, form);
	});
	return words.includes(null) ? null : words.flatMap((one) => one ?? []);
}

function wordsOf(
	model: ServiceModel,
	operation: Operation,
	{ flag, member, shape }: MemberOption,
	value: Value,
	form: Form
): string[] | null {
	if (shape.type === 'boolean') {
		const { specs } = operationOptions(model, operation, []);
		return [specs.find(({ dest, sets }) => dest === member && sets === value)!.flag];
	}
	if (isList(value) || isDict(value)) {
		if (form === 'json') return [`${flag}=${encodeJson(value)}`];
		const texts = isList(value) ? value.map(shorthand) : [shorthand(value)];
		// A word with a dash in front would be taken for an option, one with `[` for JSON, one with `file://` for a file.
		if (texts.some((text) => text === null || /^\s*(?:-|[[{]|fileb?:\/\/)/.test(text))) return null;
		return [flag, ...(texts as string[])];
	}
	const text = scalar(value);
	return /^fileb?:\/\//.test(text) ? null : [`${flag}=${text}`];
}

const shorthand = (value: Value): string | null =>
	isDict(value) ? shorthandText(value) : isList(value) ? null : scalar(value);

const scalar = (value: Value): string =>
	value instanceof Float ? floatRepr(value.value) : String(value);
