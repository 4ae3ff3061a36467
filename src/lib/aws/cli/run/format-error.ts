import type { ErrorFormatter } from '../errors/render';
import { printAnswer } from '../output/print-answer';
import type { CliWorld } from '../world';

/** An error's members in one of the machine-readable styles; a table is titled `error`. */
export const formatError =
	({ columns, isTerminal }: Pick<CliWorld, 'columns' | 'isTerminal'>): ErrorFormatter =>
	async (style, error) => {
		let told = '';
		await printAnswer(
			style,
			{ type: 'plain', value: error },
			{
				operationName: 'error',
				query: null,
				columns,
				isTerminal,
				color: 'auto',
				write: (text) => {
					told += text;
				}
			}
		);
		return told;
	};
