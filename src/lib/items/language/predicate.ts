import { isClassNoun } from './noun';
import { isPluralWord } from './number';
import { thirdPersonOf } from './verbs';

const plainVerb =
	/^(?:create|delete|remove|provide|enable|disable|allow|define|specify|describe|install|update|add|show|list|set|get|print|display|force|validate|destroy|initialize|configure|convert|generate|apply|return|run|start|stop|restart|execute|copy|move|rename|change|make|open|close|read|write|save|load|view|check|find|search|count|sort|ignore|skip|include|exclude|prevent|ensure|import|export|upload|download|attach|detach|manage|select|send|use|give|limit|reconfigure|refresh|migrate|format|tell|forward|expose|scale|deploy|mark|map|mount|track|identify|detect|protect|restrict|filter|collect|analyze|analyse|connect|encrypt|decrypt|allow|block|deny)$/;

/** "Force plugin installation to …" behind a flag or a command is what it does; so is "focuses on …" behind a name. */
export function asPredicate(text: string, code: boolean): string | null {
	const m = text.match(/^([A-Za-z]+) (.+)$/);
	if (!m) return null;
	const first = (m[1] as string).toLowerCase();
	const rest = m[2] as string;
	if (
		plainVerb.test(first) &&
		!/^(?:of|for|in|on|to|with|from|by|at|that|which|where|whose|shared|used)\b/.test(rest) &&
		(code || /^(?:a|an|the|all|any|your|new|one|multiple)\b/.test(rest))
	)
		return `${thirdPersonOf(first)} ${rest.replace(/^(and|or) ([a-z]+)\b/, (whole, word: string, second: string) => (plainVerb.test(second) ? `${word} ${thirdPersonOf(second)}` : whole))}`;
	if (
		/^[a-z]{3,}s$/.test(first) &&
		!/ss$/.test(first) &&
		!(/(?:[eo]rs|ments|tions|ities)$/.test(first) && /^(?:that|on|and|up|into)\b/.test(rest)) &&
		!isClassNoun(first) &&
		/^(?:on|the|a|an|up|all|any|your|into|out|its|how|whether|that|multiple|and [a-z]+s)\b/.test(
			rest
		)
	)
		return `${first} ${rest}`;
	// Two plurals in a row are no noun phrase: "spreads instances across …".
	if (
		/^[a-z]{3,}s$/.test(m[1] as string) &&
		isPluralWord(first) &&
		/^[a-z]+ (?:across|into|in|on|to|from|for|with|by|between|over|through|within)\b/.test(rest) &&
		isPluralWord(rest.split(' ')[0] as string)
	)
		return `${first} ${rest}`;
	return null;
}
