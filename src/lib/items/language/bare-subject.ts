import { hasDeterminer } from './articles';
import { isClassNoun } from './noun';
import { isPluralWord } from './number';

/** "Stateless system treats …": the article that English wants is not there. */
export function isBareSubject(subject: string): boolean {
	const head = subject.replace(/ (?:in|on|of|with|for|from|at|by|to)\b.*$/, '');
	const last = head.split(' ').at(-1) ?? '';
	return (
		!hasDeterminer(head) &&
		!/^\w+ing\b|\b(?:an?|the|your|all|each)\b/i.test(head) &&
		/^(?:[A-Z]?[a-z-]+ )*[A-Z]?[a-z]+$/.test(head) &&
		!/ [A-Z]/.test(head) &&
		(((isClassNoun(last) ||
			/^(?:system|device|connection|tool|website|computer|program|company|attacker|customer)$/i.test(
				last
			)) &&
			!isPluralWord(last) &&
			!isMassNoun(last)) ||
			/^internet$/i.test(head))
	);
}

const isMassNoun = (word: string) =>
	/^(?:state|access|code|release|output|deployment|plan)$/i.test(word);
