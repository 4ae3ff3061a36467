import { pythonStr } from '../../model/python-repr';
import { isDict, isList, type Dict, type Value } from '../../model/value';
import { pythonStrip, pythonStripEnd } from '../values/python-strip';
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
			return coded(
				'ParamValidation',
				`${failure.message}\n\n${failure.usage ?? usage}`,
				style,
				format
			);
		case 'invalid':
			return coded('ParamValidation', failure.message, style, format);
		case 'configuration':
			return coded(failure.code, failure.message, style, format);
		case 'service':
			if (failure.error === null) return `\n${prefixed(failure.message)}`;
			if (isStructured(style)) return format(style, failure.error);
			return `\n${prefixed(failure.message)}${style === 'enhanced' ? details(failure.error) : ''}`;
	}
}

const isStructured = (style: ErrorStyle) =>
	style === 'json' || style === 'yaml' || style === 'text' || style === 'table';

/** Blanks around a message are not printed. */
const prefixed = (message: string) =>
	`${pythonStripEnd(`aws: [ERROR]: ${pythonStrip(message)}`)}\n`;

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

const ownMembers = new Set(['code', 'message']);

/** What an error says beside its code and message, a line each. */
function details(error: Dict): string {
	const rest = [...error].filter(([key]) => !ownMembers.has(key.toLowerCase()));
	if (rest.length === 0) return '';
	const lines = rest.map(([key, value]) => `${key}: ${inline(value) ?? '<complex value>'}\n`);
	const hint = rest.some(([, value]) => inline(value) === null)
		? 'Use "--cli-error-format json" or another error format to see the full details.\n'
		: '';
	return `\nAdditional error details:\n${lines.join('')}${hint}`;
}

const isSimple = (value: Value) => !isDict(value) && !isList(value);
const isSmall = (values: readonly Value[]) => values.length < 5 && values.every(isSimple);

/** Null for what is too much for a line. */
function inline(value: Value): string | null {
	if (isSimple(value)) return pythonStr(value);
	if (isList(value) && isSmall(value)) return `[${value.map(pythonStr).join(', ')}]`;
	if (isDict(value) && isSmall([...value.values()])) {
		return `{${[...value].map(([key, one]) => `${key}: ${pythonStr(one)}`).join(', ')}}`;
	}
	return null;
}
