import type { Term } from '../../notes/types';
import { indefinite } from './articles';
import type { Lexicon } from './lexicon';
import { isPluralPhrase, singular } from './number';

/** `common`: takes "a"; `name`: takes no article; `plural`: takes "are"; `unknown`: kept away from grammar by quotation marks. */
export type NounClass = 'common' | 'plural' | 'name' | 'unknown';

export interface Noun {
	readonly class: NounClass;
	/** As an option: the author's spelling, code in backticks. */
	readonly shown: string;
	/** In the middle of a sentence, article included: "a task definition", "Fargate", "“Replica”". */
	readonly inSentence: string;
	/** Without article. */
	readonly bare: string;
	/** The verb after it: "is" or "are". */
	readonly be: 'is' | 'are';
	readonly do: 'does' | 'do';
}

const classNouns = new Set(
	(
		'mode type role group policy table key gateway update set list file image container cluster task service instance node pod volume bucket queue topic event rule function ' +
		'user account region zone network subnet address record endpoint interface definition template stack resource module provider variable output state backend workspace ' +
		'server client host port protocol process thread command option flag class object method snapshot backup replica shard partition index stream log metric alarm ' +
		'deployment controller scheduler agent daemon registry repository branch commit tag label selector namespace secret token certificate balancer listener target proxy ' +
		'cache database query attribute item document field value string number array identity permission statement condition boundary environment application version alias ' +
		'layer trigger pipeline stage job step action artifact build test release plan check trail detector session window request response header body message layer tier level ' +
		'area center manager handler router hub firewall tunnel tree graph row column cell procedure transaction pattern model engine driver kernel counter timer sensor firm scanner period cycle constraint'
	).split(' ')
);
/** One of its kind once it is named: "the EC2 launch type". */
const definiteHead =
	/^(?:type|mode|tier|class|level|plan|phase|state|role|layer|model|method|algorithm|protocol|command|flag|option)$/;
const productWords = /\b(?:AWS|Amazon|Azure|Google|Microsoft|Apache|GCP|Oracle)\b/;
const productEnds =
	/\b(?:Service|Manager|Gateway|Registry|Store|Hub|Studio|Center|Console|Explorer|Analytics|Engine|Insights|Functions|Logs|Metrics|Events|Streams|Firehose|Advisor|Inspector|Shield|Config|Builder|Platform|Mesh|Edge|Accelerator|Grid|Exchange|Catalog|Pipeline|Deploy|Commit|Build|Watch|Trail|Front|Formation)$/;

/** A word for a kind of thing, which has a plural. */
export const isClassNoun = (word: string) => classNouns.has(singular(word).toLowerCase());

const mass =
	/(?:ing|ion|ness|ity|ance|ence|ment|ware|age|ism|sis|data|access|memory|traffic|discovery|recovery|storage|compute|support|transport|bias|latency|bandwidth|throughput|privacy|redundancy|power|health|logic)$/;

/** "gcloud config list" without backticks is still no list. */
const commandLine =
	/^(?:aws|az|gcloud|gsutil|kubectl|kubeadm|docker|helm|git|terraform|ansible|npm|yarn|pip|apt|systemctl|ssh|sudo|curl|nmap|ip|show) [a-z-]+(?: [a-z-]+)*$/;

export const isMassWord = (word: string) => mass.test(word.toLowerCase());
export const isCommandLine = (text: string) => commandLine.test(text);

export function nounOf(term: Term, lexicon: Lexicon): Noun {
	const { text } = term;
	const shown = term.code || commandLine.test(text) ? `\`${text}\`` : text;
	const make = (cls: NounClass, inSentence: string, bare: string): Noun => ({
		class: cls,
		shown,
		inSentence,
		bare,
		be: cls === 'plural' ? 'are' : 'is',
		do: cls === 'plural' ? 'do' : 'does'
	});
	if (shown !== text) return make('name', shown, shown);
	const words = text.split(' ');
	const last = words.at(-1) ?? '';
	if (
		lexicon.sentenceCase &&
		words.length > 1 &&
		/^[A-Z][a-z]+$/.test(words[0] as string) &&
		words.slice(1).every((w) => /^[A-Z][a-z]+$/.test(w))
	) {
		// "an Application Load Balancer", but "Container Insights" and "Managed Instances".
		return classNouns.has(last.toLowerCase()) && !productEnds.test(text)
			? make('common', `${indefinite(text)} ${text}`, text)
			: make('name', text, text);
	}
	const plainWords = words.every(
		(w) => /^[A-Za-z][A-Za-z-]*$/.test(w) || /^[A-Z0-9]{2,6}$/.test(w)
	);
	const lowerLast = last.toLowerCase();
	const lowered =
		term.aliases.length > 0
			? text
			: words
					.map((w) =>
						/^[A-Z][a-z]+(?:-[A-Za-z]+)*$/.test(w) && !lexicon.isName(w) ? w.toLowerCase() : w
					)
					.join(' ');
	const allSeenSmall =
		words.every((w) => lexicon.isCommon(w) || /^[A-Z0-9]{2,6}$/.test(w)) &&
		/^[A-Za-z][a-z-]*$/.test(last);
	const product =
		productWords.test(text) ||
		(words.length > 2 && productEnds.test(text) && words.every((w) => /^[A-Z]/.test(w))) ||
		(productEnds.test(text) && words.length > 1 && !allSeenSmall);
	if (
		/^[A-Z]?[a-z]+ing$/.test(words[0] ?? '') &&
		words.length > 1 &&
		(!classNouns.has(lowerLast) || /^(?:an?|the|your|all)$/.test(words[1] ?? ''))
	)
		return make('name', lowered, lowered);
	if (!product && plainWords && words.length <= 4 && /^[A-Za-z][a-z-]+$/.test(last)) {
		if (
			isPluralPhrase(last) &&
			words.length > 0 &&
			(lexicon.isCommon(last) || classNouns.has(lowerLast.replace(/s$/, '')))
		)
			return make('plural', lowered, lowered);
		if (
			!/(?:ing|ion|ness|ity|ance|ence|ment|ware|age|ism)$/.test(lowerLast) ||
			classNouns.has(lowerLast)
		)
			if (classNouns.has(lowerLast) && !lexicon.isName(last))
				return make(
					'common',
					definiteHead.test(lowerLast) && words.length > 1
						? `the ${lowered}`
						: `${indefinite(lowered)} ${lowered}`,
					lowered
				);
	}
	if (
		/^[A-Z0-9][A-Za-z0-9./+-]*$/.test(text) &&
		(/[A-Z0-9].*[A-Z0-9]/.test(text) || lexicon.isName(text))
	)
		return make('name', text, text);
	if (
		product ||
		(words.length > 1 &&
			words.every((w) => /^[A-Z0-9]/.test(w)) &&
			words.some((w) => /[a-z][A-Z]|[A-Z]{2}/.test(w)))
	)
		return make('name', text, text);
	// Sentence case ("Placement constraint") marks an ordinary noun, title case may be a name.
	if (
		!product &&
		plainWords &&
		words.length >= 2 &&
		words.length <= 4 &&
		/^[A-Z]?[a-z]+$/.test(words[0] ?? '') &&
		!lexicon.isName(words[0] ?? '') &&
		words.slice(1).every((w) => /^[a-z]{3,}$/.test(w))
	) {
		if (isPluralPhrase(last)) return make('plural', lowered, lowered);
		return mass.test(lowerLast)
			? make('name', lowered, lowered)
			: make('common', `${indefinite(lowered)} ${lowered}`, lowered);
	}
	const proper = words.every((w) => /^\(?[A-Z0-9]/.test(w) || /^(?:of|and|the|for|to|in)$/.test(w));
	if (proper) return make('unknown', text, text);
	const small = words.every((w) => /^[A-Za-z][A-Za-z0-9.'’/-]*$/.test(w));
	return small ? make('unknown', lowered, lowered) : make('unknown', `“${text}”`, text);
}
