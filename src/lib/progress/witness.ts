import { emptyChain, nextChain } from './chain';
import type { Witness, WitnessMark } from './port';
import { missing, type StorageProblem } from './problems';
import type { LogRow, Tables } from './tables';

/** Up to here the whole log is read and checked when it is opened; a longer one is read soon after, so that no page waits for it. */
export const wholeCheckEntries = 1_000;
/** Up to here the log's rows are counted at start-up: 0.3 µs each. Above, holes are left to `verify`. */
export const countedEntries = 200_000;
/** Read at a time: about as much as fits between two frames. */
const chunkEntries = 1_000;

const answers = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

/** Writes the mark where it is further than what was written down: tabs may come here out of turn. */
export function advance(witness: Witness | null, mark: WitnessMark): void {
	if (!witness) return;
	const known = witness.read();
	if (!known || mark.count > known.count) witness.write(mark);
}

/**
 * Compares the log's tail with the mark. A witness that is behind is in order where the running hash at that place agrees: the tab was closed between
 * the commit and the writing down.
 */
export async function compareWithMark(
	{ log }: Tables,
	mark: WitnessMark | null
): Promise<StorageProblem | null> {
	const last = await log.last();
	const expected = last ? last.seq + 1 : 0;
	const count = expected > countedEntries ? expected : await log.count();
	if (count !== expected)
		return missing(
			`The log has holes: ${answers(Math.abs(expected - count))} of ${expected} missing.`
		);
	if (!mark) return null;
	if (mark.count > count)
		return missing(
			`${answers(mark.count - count)} of ${mark.count} missing from your progress: the browser lost them.`
		);
	if (mark.count === 0) return null;
	const [row] = await log.from(mark.count - 1, 1);
	if (row?.entry.id === mark.lastId && row.chain === mark.hash) return null;
	return missing(
		`Your progress is not what was last written: entry ${mark.count} of ${count} is another one.`
	);
}

/** Reads rows from `from` and follows the running hash. Null where all is well. */
async function compareChunk(
	rows: readonly LogRow[],
	from: number,
	chain: string
): Promise<{ readonly problem: StorageProblem | null; readonly chain: string }> {
	let expected = chain;
	for (const [at, row] of rows.entries()) {
		expected = nextChain(expected, row.entry);
		if (row.seq !== from + at || row.chain !== expected)
			return {
				problem: missing(`Entry ${from + at + 1} of your progress is damaged or missing.`),
				chain: expected
			};
	}
	return { problem: null, chain: expected };
}

/** Reads the whole log, `chunk` by chunk, each in a transaction of its own so that answers can be written in between. */
export async function compareWhole(
	read: <Result>(work: (tables: Tables) => Promise<Result>) => Promise<Result>
): Promise<StorageProblem | null> {
	let chain = emptyChain;
	for (let from = 0; ; from += chunkEntries) {
		const rows = await read(({ log }) => log.from(from, chunkEntries));
		const result = await compareChunk(rows, from, chain);
		if (result.problem) return result.problem;
		if (rows.length < chunkEntries) return null;
		chain = result.chain;
	}
}
