import type { Operation } from '../../../aws/model/types';

/** Fewer keys than this could be anything. */
const fewestKeys = 2;
/** Of its keys that an operation must know: some may be mistyped. */
const leastShare = 0.6;

/**
 * The operation whose input a file with these keys at its top looks like: it knows most of them, and lacks the fewest that it requires. Of those
 * that are alike the one with the shortest name, which is the plainest. Null where none is.
 */
export function guessOperation(
	keys: readonly string[],
	operations: Iterable<Operation>
): Operation | null {
	if (keys.length < fewestKeys) return null;
	const [best] = [...operations]
		.map((operation) => {
			const { members, required } = operation.input;
			const known = keys.filter((key) => members.has(key)).length;
			const missing = required.filter((name) => !keys.includes(name)).length;
			return { operation, known, score: known - missing };
		})
		.filter(({ known }) => known >= fewestKeys && known >= keys.length * leastShare)
		.sort((a, b) => b.score - a.score || a.operation.name.length - b.operation.name.length);
	return best?.operation ?? null;
}
