import type { LogEntry } from '../memory/types';
import { emptyChain, nextChain } from './chain';
import type { WitnessMark } from './port';
import type { LogRow } from './tables';

/** The rows of `entries`, put behind `last`, the last row of the log. */
export function rowsBehind(last: LogRow | null, entries: readonly LogEntry[]): LogRow[] {
	let seq = last ? last.seq + 1 : 0;
	let chain = last?.chain ?? emptyChain;
	let greatestClock = last?.greatestClock ?? Number.MIN_SAFE_INTEGER;
	return entries.map((entry) => {
		chain = nextChain(chain, entry);
		greatestClock = Math.max(greatestClock, entry.clock);
		return { seq: seq++, chain, greatestClock, entry };
	});
}

export const markOf = (last: LogRow | null): WitnessMark =>
	last
		? { count: last.seq + 1, lastId: last.entry.id, hash: last.chain }
		: { count: 0, lastId: null, hash: emptyChain };
