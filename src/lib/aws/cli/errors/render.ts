import { pythonStr } from '../../model/python-repr';
import { isDict, isList, type Dict, type Value } from '../../model/value';
import { pythonStripEnd } from '../values/python-strip';
import type { Failure } from './failure';
import { usage } from './usage';

/** `plain` is what is left where not even the style could be found out: the profile is unknown. */
export type ErrorStyle = 'enhanced' | 'legacy' | 'json' | 'yaml' | 'text' | 'table' | 'plain';

export type ErrorFormatter = (
	style: 'json' | 'yaml' | 'text' | 'table',
	error: Dict
) => Promise<string>;

/**
 * What is written to standard error, as AWS CLI 2.36 writes it: an empty line first, then `aws: [ERROR]: `; the four machine-readable styles print the error's
 * members alone (https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-error-format.html). `format` prints those.
 */
export async function renderFailure(
	failure: Failure,
	style: ErrorStyle,
	format: ErrorFormatter
): Promise<string> {
	switch (failure.type) {
		case 'interrupted':
			return '';
		case 'unknown-options':
			return `\n${usage}\n\n${prefixed(`Unknown options: ${failure.words}`)}`;
		case 'general':
			return `\n${prefixed(failure.message)}`;
		case 'usage':
			return coded('ParamValidation', `${failure.message}\n\n${usage}`, style, format);
		case 'invalid':
			return coded('ParamValidation', failure.message, style, format);
		case 'configuration':
			return coded(failure.code, failure.message, style, format);
		case 'service':
			if (isStructured(style)) return format(style, failure.error);
			return `\n${prefixed(failure.message)}${style === 'enhanced' ? details(failure.error) : ''}`;
	}
}

const isStructured = (style: ErrorStyle) =>
	style === 'json' || style === 'yaml' || style === 'text' || style === 'table';

/** Blanks at a message's end are not printed. */
const prefixed = (message: string) => `aws: [ERROR]: ${pythonStripEnd(message)}\n`;

async function coded(
	code: string,
	message: string,
	style: ErrorStyle,
	format: ErrorFormatter
): Promise<string> {
	if (isStructured(style)) {
		return format(
			style,
			new Map<string, Value>([
				['Code', code],
				['Message', message]
			])
		);
	}
	if (style !== 'enhanced') return `\n${prefixed(message)}`;
	return `\n${prefixed(`An error occurred (${code}): ${message}`)}`;
}

const ownMembers = new Set(['Code', 'Message', 'message']);

function details(error: Dict): string {
	const lines = [...error]
		.filter(([key]) => !ownMembers.has(key))
		.map(([key, value]) => `${key}: ${inline(value)}\n`);
	return lines.length === 0 ? '' : `\nAdditional error details:\n${lines.join('')}`;
}

const isSimple = (value: Value) => !isDict(value) && !isList(value);
const isSmall = (values: readonly Value[]) => values.length < 5 && values.every(isSimple);

function inline(value: Value): string {
	if (isSimple(value)) return pythonStr(value);
	if (isList(value) && isSmall(value)) return `[${value.map(pythonStr).join(', ')}]`;
	if (isDict(value) && isSmall([...value.values()])) {
		return `{${[...value].map(([key, one]) => `${key}: ${pythonStr(one)}`).join(', ')}}`;
	}
	return '<complex value>, --cli-error-format json recommended for full details';
}
