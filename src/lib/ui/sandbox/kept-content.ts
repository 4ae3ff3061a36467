import * as v from 'valibot';
import type { ShellSnapshot } from '../../aws/shell/types';

/** What outlives the page. */
export interface KeptContent {
	readonly version: 1;
	readonly shell: ShellSnapshot;
	/** What stood above the prompt, as a terminal takes it. */
	readonly scrollback: string;
}

const texts = v.record(v.string(), v.string());

/** What the shell adds to its part is the shell's to decode. */
const schema = v.looseObject({
	version: v.literal(1),
	shell: v.looseObject({
		version: v.literal(1),
		files: texts,
		variables: texts,
		workingDirectory: v.string(),
		history: v.array(v.string()),
		exitCode: v.number()
	}),
	scrollback: v.string()
});

/** Throws an Error that names the field. */
export function decodeContent(value: unknown): KeptContent {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const field = v.getDotPath(issue);
	throw new Error(`${field ? `Field "${field}": ` : ''}${issue.message}.`);
}
