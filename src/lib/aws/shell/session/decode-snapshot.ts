import * as v from 'valibot';
import { readerOf, readUnit } from '../syntax/statements';
import type { ShellSnapshot } from '../types';
import { largestSnapshot } from './snapshot';

const path = v.pipe(v.string(), v.regex(/^\/[^\0]*$/, 'no absolute path'));
const name = v.pipe(v.string(), v.regex(/^[A-Za-z_]\w*$/, 'no name of a variable'));
const texts = v.array(v.string());
const record = <K extends typeof path | typeof name>(key: K) => v.record(key, v.string());

const shape = v.object({
	version: v.literal(1),
	files: record(path),
	variables: record(name),
	workingDirectory: path,
	history: texts,
	exitCode: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)),
	binaryFiles: v.optional(v.record(path, v.pipe(v.string(), v.base64()))),
	emptyFolders: v.optional(v.array(path)),
	executables: v.optional(v.array(path)),
	links: v.optional(record(path)),
	arrays: v.optional(
		v.record(
			name,
			v.object({ isAssociative: v.boolean(), items: v.array(v.tuple([v.string(), v.string()])) })
		)
	),
	attributes: v.optional(v.record(name, v.pipe(v.string(), v.regex(/^[xrilun]*$/)))),
	functions: v.optional(
		v.record(v.string(), v.pipe(v.string(), v.check(isFunction, 'no function')))
	),
	aliases: v.optional(v.record(v.string(), v.string())),
	options: v.optional(texts),
	directoryStack: v.optional(v.array(path)),
	arguments: v.optional(texts),
	traps: v.optional(v.record(v.string(), v.string()))
});

function isFunction(source: string): boolean {
	try {
		const unit = readUnit(readerOf(source, { isLast: true }));
		return unit?.[0]?.pipelines[0]?.commands[0]?.type === 'function';
	} catch {
		return false;
	}
}

export type DecodedSnapshot =
	| { readonly ok: true; readonly snapshot: ShellSnapshot }
	| { readonly ok: false; readonly message: string };

/** Reads what was kept of a session. A damaged or foreign one is refused in words; nothing of it is taken. */
export function decodeSnapshot(value: unknown): DecodedSnapshot {
	const version =
		typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
	if (typeof version === 'number' && version > 1)
		return {
			ok: false,
			message: `This session was kept by a newer version of Examark (format ${version}; this one reads format 1). Reload the page to get it.`
		};
	const parsed = v.safeParse(shape, value);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const where = v.getDotPath(issue);
		return {
			ok: false,
			message: `The kept session is damaged${where === null ? '' : ` at ${where}`}: ${issue.message}.`
		};
	}
	const size = JSON.stringify(parsed.output.files).length;
	if (size > largestSnapshot * 2)
		return { ok: false, message: 'The kept session is too large to be taken up again.' };
	return { ok: true, snapshot: parsed.output };
}
