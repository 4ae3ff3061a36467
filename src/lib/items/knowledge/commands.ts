import type { CommandFact, CommandParameterFact, Fact } from '../../notes/types';

export interface Commands {
	/** Commands of the same tool (the operation's first word); no more than can be weighed for one item. */
	ofTool(operation: readonly string[]): readonly CommandFact[];
	/** Commands with the same label. */
	labelled(label: string): readonly CommandFact[];
	/** Flags seen with the tool, best first: this command's, then those of its sibling commands. */
	flags(fact: CommandParameterFact): readonly CommandParameterFact[];
	parametersOf(command: string): readonly CommandParameterFact[];
}

/** The verb of an operation and what it acts on: "update-service" and "create-service" are siblings. */
const nounOfOperation = (operation: readonly string[]) =>
	operation.at(-1)?.split('-').slice(1).join('-').replace(/s$/, '') ?? '';

export function buildCommands(facts: readonly Fact[]): Commands {
	const tools = new Map<string, CommandFact[]>();
	const labels = new Map<string, CommandFact[]>();
	const byTool = new Map<string, CommandParameterFact[]>();
	const byCommand = new Map<string, CommandParameterFact[]>();
	const add = <T>(map: Map<string, T[]>, key: string, value: T) => {
		const list = map.get(key);
		if (list) list.push(value);
		else map.set(key, [value]);
	};
	for (const fact of facts) {
		if (fact.kind === 'command') {
			add(tools, fact.operation[0] ?? '', fact);
			add(labels, fact.label, fact);
		}
		if (fact.kind === 'command-parameter') {
			add(byTool, fact.operation[0] ?? '', fact);
			add(byCommand, fact.command, fact);
		}
	}
	return {
		ofTool: (operation) => (tools.get(operation[0] ?? '') ?? []).slice(0, 300),
		labelled: (label) => labels.get(label) ?? [],
		parametersOf: (command) => byCommand.get(command) ?? [],
		flags(fact) {
			const own = byCommand.get(fact.command) ?? [];
			const all = (byTool.get(fact.operation[0] ?? '') ?? []).slice(0, 400);
			const siblings = all.filter(
				(f) =>
					nounOfOperation(f.operation) === nounOfOperation(fact.operation) &&
					f.command !== fact.command
			);
			const rest = all.filter((f) => f.command !== fact.command && !siblings.includes(f));
			const seen = new Set<string>();
			return [...own, ...siblings, ...rest].filter((f) => !seen.has(f.flag) && seen.add(f.flag));
		}
	};
}
