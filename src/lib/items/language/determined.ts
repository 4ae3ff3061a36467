import { hasDeterminer } from './articles';
import { isMassWord } from './noun';
import { isPluralPhrase } from './number';

/** A thing that can be asked about: named, told apart by an article, or many. */
export function isDetermined(subject: string): boolean {
	const bare = subject.trim();
	const head = bare.replace(
		/(?<=\w) (?:of|on|in|for|with|under|at|from|without|that|which)\s.*$/i,
		''
	);
	const last = head.split(' ').at(-1) ?? '';
	return (
		hasDeterminer(bare) ||
		/^`/.test(bare) ||
		/^[a-z]+ing (?:an?|the|your|all|any|each|[a-z]+s\b)/i.test(bare) ||
		isPluralPhrase(head) ||
		/^[A-Z]/.test(last) ||
		(isMassWord(last) &&
			!/^(?:version|region|session|function|partition|instance|agreement|document|environment|message|page|image|package|language|stage|section|condition|definition|option|action|application|exception|extension)$/.test(
				last
			)) ||
		/[A-Z]/.test(head.slice(1))
	);
}
