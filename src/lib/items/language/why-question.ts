import { isBareSubject } from './bare-subject';
import { isPluralPhrase } from './number';
import { baseOf } from './verbs';

const auxiliary = 'is|are|was|were|can|cannot|could|must|should|will|would|may|has to|have to';
/** A verb that cannot be a noun here: what follows it is its object. */
const object = '(?:an?|the|no|its|their|all|any|only|one|two|more|neither|either|each|`|[A-Z])';

/** Subject without a clause of its own, at most eight words. */
const subject = '((?:(?! (?:that|which|who|if|when|because|so|but) )[^,;:]){2,60}?)';

const withAuxiliary = new RegExp(`^${subject} (${auxiliary}) (.{4,})$`, 'i');
const withDenial = new RegExp(`^${subject} (does|do) not (.{4,})$`, 'i');
const withThird = new RegExp(
	`^${subject} ((?:only |always )?)([a-z]{2,}[^su]s) (?=${object})(.{3,})$`
);
const withBase = new RegExp(
	`^${subject} (need|require|use|offer|support|store|keep|have|take|allow|share|run|depend|get|receive|provide) (.{3,})$`
);

/** A trap: "an answer that runs the job as a service is wrong". */
const judgedAnswer =
	/^(an? (?:answer|option|design|solution|plan) (?:that|with|which) [^,;:]{4,90}) is wrong$/i;

/** "Public images need no permission" gives "Why do public images need no permission?"; null where the verb is not found for sure. */
export function whyQuestion(statement: string): string | null {
	const text = statement.trim().replace(/[.;]+$/, '');
	const judged = text.match(judgedAnswer);
	if (judged) return `Why is ${judged[1]} wrong?`;
	const denied = text.match(withDenial);
	if (denied && !isBareSubject(denied[1] as string))
		return `Why ${(denied[2] as string).toLowerCase()} ${denied[1]} not ${denied[3]}?`;
	const aux = text.match(withAuxiliary);
	if (aux) {
		const [, who = '', verb = '', rest = ''] = aux;
		if (isBareSubject(who)) return null;
		if (/^(?:has|have) to$/i.test(verb))
			return `Why ${/^has/i.test(verb) ? 'does' : 'do'} ${who} have to ${rest}?`;
		return /^cannot$/i.test(verb)
			? `Why can ${who} not ${rest}?`
			: `Why ${verb.toLowerCase()} ${who} ${rest}?`;
	}
	const plural = text.match(withBase);
	if (plural && isPluralPhrase(head(plural[1] as string)))
		return `Why do ${plural[1]} ${plural[2]} ${plural[3]}?`;
	const third = text.match(withThird);
	if (third && !isPluralPhrase(head(third[1] as string)) && !isBareSubject(third[1] as string))
		return `Why does ${third[1]} ${third[2]}${baseOf(third[3] as string)} ${third[4]}?`;
	const pair = text.match(/^(`[^`]+` and `[^`]+`) ([a-z]+) (.{3,})$/);
	return pair ? `Why do ${pair[1]} ${pair[2]} ${pair[3]}?` : null;
}

/** "tasks in `awsvpc` mode": the noun before the first preposition tells the number. */
const head = (phrase: string) =>
	phrase.replace(/ (?:in|on|of|with|for|from|at|by|without)\b.*$/, '');
