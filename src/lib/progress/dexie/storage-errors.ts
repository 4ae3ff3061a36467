import { StorageProblem, type StorageProblemCode } from '../problems';

const messages: Record<StorageProblemCode, string> = {
	'open-failed':
		'The browser could not open your progress. Close other tabs of this app and reload; in a private window, use a normal one.',
	quota:
		'There is no room left on this device: nothing was saved. Free some space, then try again. A backup can still be downloaded.',
	aborted: 'The browser broke off while saving: nothing was changed. Try again.',
	unknown:
		'The browser could not reach its storage: nothing was changed. Try again; if that does not help, restart the browser.',
	'outdated-tab':
		'Another tab runs a newer version of this app, or removed your progress. Reload this tab to go on.',
	'newer-schema':
		'Your progress was written by a newer version of this app. Reload this page until that version is shown.',
	missing: 'Part of your progress is missing. Restore a backup.',
	invalid: 'This cannot be saved: it is not of the expected shape. Nothing was changed.'
};

export const storageProblem = (code: StorageProblemCode, cause?: unknown) =>
	new StorageProblem(code, messages[code], { cause });

/** By the `name` of a DOMException or of Dexie's own error. https://w3c.github.io/IndexedDB/#exceptions */
const codeOfName: Readonly<Record<string, StorageProblemCode>> = {
	QuotaExceededError: 'quota',
	AbortError: 'aborted',
	TransactionInactiveError: 'aborted',
	InvalidStateError: 'aborted',
	PrematureCommitError: 'aborted',
	TimeoutError: 'aborted',
	UnknownError: 'unknown',
	DataError: 'invalid',
	DataCloneError: 'invalid',
	ConstraintError: 'invalid',
	OpenFailedError: 'open-failed',
	DatabaseClosedError: 'open-failed',
	MissingAPIError: 'open-failed',
	NotFoundError: 'open-failed',
	SecurityError: 'open-failed',
	VersionError: 'newer-schema'
};

const field = (value: unknown, name: 'name' | 'inner' | 'failures'): unknown =>
	typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The error and those within it, outermost first: Dexie wraps what the browser threw. */
function chainOf(error: unknown): unknown[] {
	const chain: unknown[] = [];
	let at: unknown = error;
	while (at !== undefined && at !== null && !chain.includes(at)) {
		chain.push(at);
		const failures = field(at, 'failures');
		at = field(at, 'inner') ?? (Array.isArray(failures) ? failures[0] : undefined);
	}
	return chain;
}

/** What the innermost known error means: a full disk shows as an aborted transaction. `reason` is the transaction's own error, where it has one. */
export function problemOf(error: unknown, reason: unknown = null): StorageProblem {
	const chain = [...chainOf(error), ...chainOf(reason)];
	const given = chain.find((one) => one instanceof StorageProblem);
	if (given) return given;
	const codes = chain.flatMap((one) => codeOfName[String(field(one, 'name'))] ?? []);
	return storageProblem(codes.at(-1) ?? 'unknown', error);
}
