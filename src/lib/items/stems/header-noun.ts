import { isClassNoun } from '../language/noun';
import { singular } from '../language/number';
import { bareVerb } from '../language/phrase-words';
import { isPredicateAdjective } from '../language/verbs';

/** Properties a thing has: "the port of SSH". Others are for it: "the suitable choice for a nightly report". */
export const own =
	/(?:^|\s)(?:size|limit|quota|port|port number|cost|price|duration|interval|latency|throughput|durability|availability|type|format|protocol|name|version|engine|capacity|scope|length|range|frequency|lifetime|sla|unit|layer|algorithm|extension|location|path|speed|rate|bandwidth|weight|age|depth|goal|aim|role|structure|complexity|language|license|release|author|inventor|status code|code|state|target|purpose|class|distance|mask|prefix|symbol|abbreviation|level|mode|colou?r|model|architecture|topology|method|syntax|focus|administrative distance|consistency|owner|causes?|content|contents|requirements?|limits?|advantages?|disadvantages?|benefits?|drawbacks?|limitations?|pros|cons|features?|strengths?|weaknesses?|goals?|components?)$/;
export const fitting =
	/(?:^|\s)(?:time-?out|default value|value|count|number|period|retention|minimum|maximum|use cases?|use|choice|tool|option|service|command|solution|strategy|policy|key|file|flag|approach|alternative|counterpart|equivalent|example|risk|driver|provider|metric|setting|parameter|action|response|condition|fee|standard|order|priority|minimum duration|length|permission|interface|address|behaviou?r|reason|symptom|step|move|threshold|message|rounding|remedy|fix|cure|signal|trigger|memory|storage|cpu|disk|space|call|hook|hooks|checks?|suspects?|error|code|job|duty|place|strateg(?:y|ies)|deployment|person|unit|role|actions?)$/;
export const reading = /(?:tion|sion|ment|ness|ity|ance|ence|ency|ancy|ship|ture|dth|gth)$/;
export const availableKinds = /(?:^|\s)(?:modes|types|options|engines|runtimes|drivers)$/;

/** Headers that read as nouns and yet ask for nothing, or for something personal. */
export const empty =
	/^(?:relation(?:ship)?|analogy|mnemonic|comparison|differences?|similarit(?:y|ies)|context|trick|memory aid|key ?words?|clues?|score|scores|status|trend|progress|confidence|result|results|priority|difficulty|date|day|week|page|links?|url|source|sources|reference|references|resources?|my .*|your .*|answers?|mistakes?|done|topics?|objective|domain|weight(?:ing|age)?|flexibility|key (?:points?|facts?|ideas?|features?|differences?)|main points?|exam .*|notes?|descriptions?|details?|remarks?|comments?|info|information|summary|explanation|meaning|about|default behaviour|category|group|item|items|thing|default|section|chapter|module|lab|question|questions|evidence|impact|effect|security|management|others?|conclusion|verdict|pattern|how|why|what|where)$/;

/** The head of a phrase and what limits it: "cause | of a long stay", "role | that reads the secret". */
export const limits =
	/\s(?:of|for|in|on|to|per|by|at|from|that|which|with|without|who|after|before|during)\s/;

/** Alone they do not say what of: "the model of SQS". */
const vague =
	/^(?:types?|role|structure|level|mode|model|class|state|target|method|focus|goals?|aim|code|use|action|response|condition|tool|option|service|solution|approach|alternative|example|strategy|policy|setting|number|count|value|architecture|topology|components?|features?|requirements?|equivalent|counterpart|behaviou?r|order|interface|address|standard|owner|metric|driver|provider|key|file|flag|minimum|maximum|prefix|weight|length|access|range|path|syntax|message|step|role|code|error|place|person|unit|job|memory|storage|cpu|disk|space|deployment)$/;

/** `exact`: the rows or the values are code or figures, so that a bare word for a property is enough. */
export const isNoun = (words: readonly string[], small: string, whole: string, exact: boolean) => {
	const last = words.at(-1) ?? '';
	if (vague.test(whole) && !exact) return false;
	const one = singular(last);
	return (
		own.test(small) ||
		fitting.test(small) ||
		((words.length > 1 || exact) && reading.test(last)) ||
		((words.length > 1 || exact) && words.length <= 4 && isClassNoun(last) && one.length > 2) ||
		(words.length > 1 &&
			words.length <= 4 &&
			/^(?:smallest|largest|lowest|highest|first|last|required|default|minimum|maximum)$/.test(
				words[0] as string
			))
	);
};

/** "Summarize amendment", "Describe role": a task for the reader. */
export const order =
	/^(?:summari[sz]e|describe|explain|list|define|name|give|identify|compare|state|discuss|draw|write|find|calculate|show) /;

/** A phrase that may stand as "the …" in a question of its own, whatever its head noun. */
export const isPhrase = (text: string) =>
	!empty.test(text.toLowerCase()) &&
	!/^(?:who|what|when|how|why|where|which|is|are|can|does|do|has)\b/i.test(text);

/** "Entry in the cluster": what limits it shows that the word before is a noun. */
export const isPlainNoun = (head: readonly string[]) => {
	const last = head.at(-1) as string;
	return (
		head.length <= 2 &&
		/^[a-z]{3,}$/.test(last) &&
		!/(?:s|ed|ing|ly)$/.test(last) &&
		!isPredicateAdjective(last) &&
		!bareVerb.has(last) &&
		!/^(?:year|date|day|good|best|open|only|same|due|next|close|easy|hard|similar|equal|more|less)$/.test(
			last
		)
	);
};
