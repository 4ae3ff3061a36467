import type { Answer, Formatter, Formatting, OutputStyle } from './formatter';
import { json } from './json';
import { off } from './off';
import { table } from './table/table';
import { text } from './text';
import { yaml } from './yaml';
import { yamlStream } from './yaml-stream';

const formatters: Readonly<Record<OutputStyle, Formatter>> = {
	json,
	text,
	table,
	yaml,
	'yaml-stream': yamlStream,
	off
};

/** Prints an answer as `--output` asks for. Throws what asking for pages and the query throw, and a general `CliError` where the AWS CLI cannot print a result. */
export const printAnswer = (
	style: OutputStyle,
	answer: Answer,
	formatting: Formatting
): Promise<void> => formatters[style](answer, formatting);
