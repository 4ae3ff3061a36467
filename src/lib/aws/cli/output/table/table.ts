import type { Value } from '../../../model/value';
import type { Formatting } from '../formatter';
import { whole } from '../whole-answer';
import { buildSections } from './build-sections';
import { render } from './render';
import { styleOf } from './style';

export const table = whole((value, formatting) =>
	writeTable(formatting.operationName, value, formatting)
);

/** Nothing at all where there is nothing to show. */
export function writeTable(
	title: string,
	value: Value,
	formatting: Pick<Formatting, 'columns' | 'isTerminal' | 'color' | 'write'>
): void {
	const sections = buildSections(title, value);
	if (sections.length === 0) return;
	render(sections, {
		columns: formatting.columns,
		style: styleOf(formatting),
		write: (text) => formatting.write(text)
	});
}
