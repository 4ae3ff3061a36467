/** An author's error in a note, a question or a course file. Worded "Unexpected X, expected Y". */
export interface Diagnostic {
	readonly rule: string;
	readonly severity: 'error' | 'warning';
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	readonly message: string;
}

/** `file:line  severity  rule  message`, as editors and terminals link it. */
export function formatDiagnostic(d: Diagnostic): string {
	return `${d.file}:${d.line}  ${d.severity}  ${d.rule}  ${d.message}`;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line, rule, message; the order does not depend on who found it first. */
export function sortDiagnostics(list: readonly Diagnostic[]): Diagnostic[] {
	return [...list].sort(
		(a, b) =>
			order(a.file, b.file) ||
			a.line - b.line ||
			order(a.rule, b.rule) ||
			order(a.message, b.message)
	);
}
