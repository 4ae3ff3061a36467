import { codePointLength } from './code-points';

/** JSON that Python's `json.loads` refuses. `message` is its `str(exception)`. */
export class JsonError extends Error {
	override readonly name: string = 'JsonError';
}

/** Nested too deeply: a `RecursionError` in Python, which code that catches `ValueError` lets pass. */
export class JsonDepthError extends JsonError {
	override readonly name = 'JsonDepthError';
}

/** As `JSONDecodeError` words it: lines and columns count from 1, `char` from 0, all three in code points; only `\n` ends a line. */
export function jsonError(message: string, text: string, offset: number): JsonError {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	const column = codePointLength(before.slice(before.lastIndexOf('\n') + 1)) + 1;
	return new JsonError(
		`${message}: line ${line} column ${column} (char ${codePointLength(before)})`
	);
}
