import { branchChanges, originOf } from './attempt-branches';
import type { KeptAttempt } from './attempt-port';
import { attemptOf, markRows, marksOf, rowOf, sizeOf } from './attempt-rows';
import { putAttempts, type Outcome } from './attempt-write';
import type { Tables } from './tables';

/** `mergeAttempts`'s transaction: rows are only added, and heads follow. */
export async function mergeBranches(
	tables: Tables,
	attempts: readonly KeptAttempt[]
): Promise<Outcome<number>> {
	const origins = new Set(attempts.map(({ id }) => originOf(id)));
	const rows = (await tables.attempts.all()).filter(({ id }) => origins.has(originOf(id)));
	const sizes = new Map(rows.map((row) => [row.id, sizeOf(row)]));
	const here = await Promise.all(rows.map((row) => attemptOf(tables, row)));
	const { added, extended } = branchChanges(here, attempts);
	await putAttempts(tables, added);
	for (const attempt of extended) {
		const from = sizes.get(attempt.id) ?? 0;
		await tables.attemptEvents.append(markRows(attempt.id, from, marksOf(attempt).slice(from)));
	}
	await tables.attempts.put(extended.map(rowOf));
	const result = added.length + extended.length;
	return { kind: 'done', result, changed: result > 0 };
}
