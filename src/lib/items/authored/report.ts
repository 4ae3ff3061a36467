import type { Diagnostic } from '../../core/diagnostics';

/** Notes one author's error; `message` reads "Unexpected X, expected Y". */
export type Report = (
	rule: string,
	line: number,
	message: string,
	severity?: Diagnostic['severity']
) => void;

export function reporter(file: string): { report: Report; diagnostics: Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	return {
		diagnostics,
		report: (rule, line, message, severity = 'error') =>
			diagnostics.push({ rule: `question/${rule}`, severity, file, line, message })
	};
}

/** A text as a message shows it: one line, at most 40 characters. */
export function quoted(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const chars = [...line];
	return `"${chars.length > 40 ? `${chars.slice(0, 39).join('')}…` : line}"`;
}
