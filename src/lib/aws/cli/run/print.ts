import type { Answer } from '../output/formatter';
import { printAnswer } from '../output/print-answer';
import { outputStyle, type Context } from './context';

/** Prints an answer as the line's options ask for. */
export async function print(
	context: Context,
	operationName: string,
	answer: Answer
): Promise<void> {
	const { globals, world, output } = context;
	const { query } = globals;
	await printAnswer(outputStyle(context), answer, {
		operationName,
		query: query === null ? null : (value) => query.search(value),
		columns: world.columns,
		isTerminal: world.isTerminal,
		color: globals.color,
		write: (text) => {
			output.stdout += text;
		}
	});
}
