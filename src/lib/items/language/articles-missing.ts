import { hasDeterminer } from './articles';
import { isFunctionWord } from './tokens';

/** Nouns that English does not use bare in the singular, and that are no verbs either. */
const countNouns = new Set(
	(
		'user server client bucket queue instance cluster container node pod volume file method device router application message packet token account domain namespace browser ' +
		'website database thread company country person worker student molecule atom element repository registry certificate service subnet interface template resource module ' +
		'provider variable backend workspace controller agent daemon balancer listener proxy attribute item document field permission environment pipeline artifact session ' +
		'parameter header firewall tunnel row column procedure transaction driver kernel sensor region directory folder script array property role policy protocol endpoint ' +
		'snapshot partition shard replica processor compiler algorithm system computer machine team customer developer administrator page gateway enzyme organism gene muscle ' +
		'bone organ nerve hormone vessel membrane nucleus reaction compound electron ion planet king president court judge firm consumer buyer seller producer contract statute ' +
		'treaty tribe colony verb noun adjective site command flag function header table task key repo cell tool website vehicle patient virus solvent curve graph matrix vector ' +
		'equation theorem loop pointer compiler interpreter keyword operator expression receiver sender website platform scheduler definition'
	).split(' ')
);
/** After these a noun phrase begins. */
const opener =
	/^(?:in|on|of|from|with|into|for|inside|within|between|over|under|behind|across|through|if|when|where|while|because|is|are|was|were|has|have|which)$/i;
const verb =
	/^(?:creates?|deletes?|uses?|updates|sends?|contains?|returns|makes?|gets?|provides?|defines?|opens?|closes?|reads|writes?|starts|stops|becomes?|receives?|adds|removes?|sees|enters?)$/;
/** Walked over on the way back to the beginning of the phrase. */
const part = /^(?:[a-z][a-z-]*|[A-Z][\w-]*|code)$/;
/** "kind of resource", "from client to server", "as root user" are idioms. */
const idiom = /^(?:types?|kinds?|sorts?|forms?|class(?:es)?|lack|pieces?|units?|one)$/i;

/** The singular noun that stands without "a" or "the"; null where none is missing for sure. */
export function missingArticle(text: string): string | null {
	const words = text.replace(/`[^`]*`/g, 'code').match(/[\w'’/-]+|[^\s\w]/g) ?? [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as string;
		if (
			!countNouns.has(word) ||
			!endsPhrase(words.slice(i + 1, i + 3), i > 1 && isPart(words[i - 1] as string))
		)
			continue;
		const at = phraseStart(words, i);
		const first = words[at];
		if (first === undefined) {
			// The sentence opens with the phrase: "Stopping task sends …", not "Fargate, …".
			if (i <= 2 && !/^[a-z]*ly$/i.test(words[0] as string)) return word;
			continue;
		}
		if (first.toLowerCase() === 'of' && idiom.test(words[at - 1] ?? '')) continue;
		if ((opener.test(first) || isVerb(words, at)) && !isPair(words, i, i - at > 1)) return word;
	}
	return null;
}

/** Index of the word before the noun phrase that ends at `end`. */
function phraseStart(words: readonly string[], end: number): number {
	let at = end - 1;
	while (at >= 0 && isPart(words[at] as string) && !isVerb(words, at)) at--;
	return at;
}

const modal = /^(?:will|can|must|should|may|would|could|cannot|not|to)$/;

/** A verb for sure: it stands behind a modal, or nothing makes a noun of its form. */
const isVerb = (words: readonly string[], at: number) =>
	modal.test(words[at - 1] ?? '')
		? /^[a-z]+$/.test(words[at] as string) && isPart(words[at] as string)
		: at > 0 && verb.test(words[at] as string) && !hasDeterminer(words[at - 1] as string);

const after =
	/^(?:until|after|before|because|when|while|since|using|through|across|inside|behind)$/;

/** The noun is the last word of its phrase: a small word, a sign or a verb follows. */
function endsPhrase([next, second]: readonly string[], long: boolean): boolean {
	if (next === undefined || /^[.,;:)]$/.test(next) || /n['’]t$/.test(next) || after.test(next))
		return true;
	if (isFunctionWord(next)) return long || !/^(?:and|or|to)$/i.test(next);
	return (
		/^[a-z]{3,}(?<!s)s$/.test(next) &&
		second !== undefined &&
		/^(?:an?|the|in|to|its)$/.test(second)
	);
}

const isPart = (word: string) =>
	part.test(word) && !isFunctionWord(word) && !hasDeterminer(word) && !/['’]s?$/.test(word);

/** "between client and server", "from sender to receiver". */
const isPair = (words: readonly string[], i: number, long: boolean) =>
	/^(?:and|or|to)$/i.test(words[i - 1] ?? '') ||
	(!long && /^(?:and|or|to)$/i.test(words[i + 1] ?? ''));
