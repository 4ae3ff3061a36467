import { isDict, isList, type Dict, type List, type Value } from '../../../model/value';

/** The lists and objects that stand in a value more than once, as one and the same. `[tasks, tasks]` as a query brings that about. */
export function sharedParts(value: Value, sortedMembers: (dict: Dict) => [string, Value][]) {
	const seen = new Set<List | Dict>();
	const names = new Map<List | Dict, string>();
	const visit = (part: Value): void => {
		if (!isDict(part) && !isList(part)) return;
		if (seen.has(part)) {
			if (!names.has(part)) names.set(part, anchorName(names.size + 1));
			return;
		}
		seen.add(part);
		for (const member of isDict(part) ? sortedMembers(part).map(([, m]) => m) : part) {
			visit(member);
		}
	};
	visit(value);
	return names;
}

/** `id001`. */
const anchorName = (number: number): string => `id${String(number).padStart(3, '0')}`;
