import * as v from 'valibot';

/** What outlives the page. */
export interface KeptContent {
	readonly version: 1;
	/** The shell's to decode. */
	readonly shell: unknown;
	/** What stood above the prompt, as a terminal takes it. */
	readonly scrollback: string;
}

const schema = v.looseObject({
	version: v.literal(1),
	shell: v.unknown(),
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
