import { namesIn } from './notation';
import type { StructureTree } from './shape-tree';

/** Structures that the named ones lead to, and themselves, in alphabetical order. */
export function reachable(
	structures: ReadonlyMap<string, StructureTree>,
	from: Iterable<string>
): StructureTree[] {
	const reached = new Map<string, StructureTree>();
	const visit = (name: string): void => {
		const structure = structures.get(name);
		if (!structure || reached.has(name)) return;
		reached.set(name, structure);
		for (const { type } of structure.members.values())
			for (const one of namesIn(type)) if (one.kind === 'structure') visit(one.name);
	};
	for (const name of from) visit(name);
	return [...reached.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
