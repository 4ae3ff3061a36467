import type { CommandFact } from '../../notes/types';
import { missingArticle } from '../language/articles-missing';
import { imperative } from '../language/imperative';
import { isClassNoun } from '../language/noun';
import { baseOf } from '../language/verbs';

export interface Goal {
	/** "stop a task"; null where the label tells only what the command does. */
	readonly wish: string | null;
	/** "would you use to stop a task", "activates a configuration". */
	readonly asked: string;
	/** "to stop a task", "that activates a configuration". */
	readonly to: string;
}

/** "Run Task (Fargate)" -> "run a task". */
export const wishOf = (label: string): string | null =>
	imperative(label.replace(/\s*\([^)]*\)\s*$/, '')) ?? imperative(label.split(/[;:(]/)[0] ?? '');

/** "Install TypeScript globally with", "move the branch HEAD points to": the label leans on the command behind it. */
const stranded =
	/ (?:with|by|using|via|to|from|in|on|for|of|at|as|like|and|or|the|an?|is|are)\W*$/i;

/** What the label says the command is for; null where it says something else, or more than one thing. */
export function goalOf(fact: CommandFact): Goal | null {
	const label = fact.label.split(/[;:(]/)[0]?.trim() ?? '';
	const whole = wishOf(fact.label);
	if (missingArticle(`You can ${whole ?? label}.`) !== null) return null;
	if (stranded.test(label)) return null;
	if (whole) {
		if (contradicts(whole, fact)) return null;
		return { wish: whole, asked: `would you use to ${whole}`, to: `to ${whole}` };
	}
	const does = label.match(/^([A-Z]?[a-z]+s) (.+)$/);
	const third = does?.[1]?.toLowerCase() ?? '';
	if (!does || !/[^s]s$/.test(third) || isClassNoun(third) || label.split(' ').length > 18)
		return null;
	const base = baseOf(third);
	const rest = does[2] as string;
	const object =
		/^(?:the|an?|all|any|your|its|every|each|which|what|how|whether|one|new|existing|multiple|information|details)\b/i;
	if (!object.test(rest) && imperative(`${base} ${rest}`) === null) return null;
	if (/\b(?:this|these|it|them|above|below|following)\b/i.test(rest) || contradicts(base, fact))
		return null;
	return { wish: null, asked: `${third} ${rest}`, to: `that ${third} ${rest}` };
}

const deeds = [
	/^(?:create|add|new|make|register|publish|put|init|install|launch)$/,
	/^(?:get|list|describe|show|view|display|check|ls|cat|see|print|inspect|find)$/,
	/^(?:delete|remove|destroy|rm|terminate|deregister|uninstall)$/
];

/** The label asks for one deed and the command does another: it stands over several commands, of which this is a later one. */
function contradicts(wish: string, fact: CommandFact): boolean {
	const wanted = deeds.findIndex((deed) => deed.test(wish.split(' ')[0] ?? ''));
	const done = deeds.findIndex((deed) =>
		fact.operation.slice(1).some((word) => deed.test(word.split('-')[0] ?? ''))
	);
	return wanted >= 0 && done >= 0 && wanted !== done;
}
