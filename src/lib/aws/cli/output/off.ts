import type { Formatter } from './formatter';

/** Prints nothing; all pages are still asked for. */
export const off: Formatter = async (answer) => {
	if (answer.type === 'plain') return;
	const pages = answer.pages()[Symbol.asyncIterator]();
	while (!(await pages.next()).done);
};
