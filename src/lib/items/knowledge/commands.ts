import type { CommandFact, CommandParameterFact, Fact } from '../../notes/types';

export interface Commands {
	/** Commands of the same tool (the operation's first word); no more than can be weighed for one item. */
	ofTool(operation: readonly string[]): readonly CommandFact[];
	/** Commands with the same label. */
	labelled(label: string): readonly CommandFact[];
	parametersOf(command: string): readonly CommandParameterFact[];
}

export function buildCommands(facts: readonly Fact[]): Commands {
	const tools = new Map<string, CommandFact[]>();
	const labels = new Map<string, CommandFact[]>();
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
		if (fact.kind === 'command-parameter') add(byCommand, fact.command, fact);
	}
	return {
		ofTool: (operation) => (tools.get(operation[0] ?? '') ?? []).slice(0, 300),
		labelled: (label) => labels.get(label) ?? [],
		parametersOf: (command) => byCommand.get(command) ?? []
	};
}
