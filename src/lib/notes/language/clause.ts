import { baseOfThirdPerson, isAuxiliary, isBaseVerb, isBe, isModal, looksLikeNoun } from './verbs';
import { isPlural } from './words';

export interface Clause {
	readonly subject: string;
	readonly verb: string;
	readonly object: string;
}

const noSubject = new Set(
	(
		'if when while because since although though unless until after before once in on at to for from by with without within during under over as per via ' +
		'through using based depending given except instead rather so but and or not no how what why where which who then also however therefore ' +
		'there here it this that these those they he she you we i one both either'
	).split(' ')
);
/** Words after which a third-person form is the verb and not a noun. */
const afterVerb =
	/^(?:a|an|the|your|its|their|our|all|any|each|every|no|more|multiple|many|one|two|three|only|both|up|to|in|on|from|for|with|by|as|at|that|how|what|you|it|\d+|`.*)$/i;
const adverbs = new Set(
	'also always automatically never only still then directly typically usually generally often simply natively currently not'.split(
		' '
	)
);

const mostlyVerb = new Set('uses needs supports runs works covers'.split(' '));

interface Token {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	const pattern = /`[^`]*`\S*|\S+/g;
	for (let m = pattern.exec(text); m; m = pattern.exec(text))
		tokens.push({ word: m[0], start: m.index, end: m.index + m[0].length });
	return tokens;
}

const bare = (word: string) => word.replace(/^[("'“*]+|[)"'”*,;:.!?]+$/g, '').replace('’', "'");

/**
 * Splits an English sentence at its first finite verb: "ECS Fargate | requires | `awsvpc` networking". null where the subject would not
 * be a noun phrase of at most nine words, or where no verb is found.
 */
export function splitClause(sentence: string): Clause | null {
	const text = sentence.trim().replace(/[.!]+$/, '');
	const tokens = tokenise(text);
	const first = bare(tokens[0]?.word ?? '').toLowerCase();
	if (tokens.length < 3 || (noSubject.has(first) && !/^at (?:least|most) /i.test(text)))
		return null;
	let depth = 0;
	for (let i = 1; i < Math.min(tokens.length - 1, 12); i++) {
		const token = tokens[i] as Token;
		const before = tokens[i - 1] as Token;
		depth += (before.word.match(/\(/g)?.length ?? 0) - (before.word.match(/\)/g)?.length ?? 0);
		if (depth > 0 || token.word.includes('(')) continue;
		if (/[;:]$/.test(before.word)) return null;
		if (/^(that|which|who|where|when|if|because|to)$/i.test(before.word)) return null;
		const word = bare(token.word).toLowerCase();
		const subject = text
			.slice(0, adverbs.has(bare(before.word).toLowerCase()) ? before.start : token.start)
			.trim()
			.replace(/,$/, '');
		const head = bare(
			subject
				.replace(/\s*\([^)]*\)$/, '')
				// "Services on Fargate use …": the noun before the preposition has the number.
				.replace(/(?<=\w) (?:of|on|in|for|with|under|at|from|without)\s.*$/, '')
				.split(' ')
				.at(-1) ?? ''
		);
		const finite =
			isModal(word) ||
			isBe(word) ||
			isAuxiliary(word) ||
			isThirdPersonHere(before, token, tokens[i + 1] as Token, bare((tokens[0] as Token).word)) ||
			(isBaseVerb(word) &&
				isPlural(head) &&
				!/^[A-Z]/.test(token.word) &&
				i <= 6 &&
				(!looksLikeNoun(`${word}s`) || pluralVerbHere(tokens[i + 1] as Token)));
		if (!finite) continue;
		if (i > 9 || !subject || /,/.test(subject)) return null;
		let last = i;
		const chain = isModal(word) || isBe(word) || isAuxiliary(word);
		while (chain && last + 2 < tokens.length) {
			const next = bare((tokens[last + 1] as Token).word).toLowerCase();
			if (next === 'not' || next === 'be' || adverbs.has(next)) last++;
			else if ((isModal(word) || /^do/.test(word)) && isBaseVerb(next)) {
				last++;
				break;
			} else break;
		}
		// "Amazon ECS never replaces …": what denies or narrows the verb is part of it.
		const denies = /^(?:never|not|only|no)$/.test(bare(before.word).toLowerCase());
		const verb = text.slice((denies ? before : token).start, (tokens[last] as Token).end);
		const object = text
			.slice((tokens[last] as Token).end)
			.replace(/[;:] .*$/, '')
			.trim();
		if (!object || /,$/.test(verb)) return null;
		return { subject, verb, object };
	}
	return null;
}

const lead =
	/^(?:by default|(?:in|on|with|without|for|at|from|during|before|after|under|within|inside|outside|through|among|between|until) [^,;:]{2,50}), (?!and\b|or\b|but\b|which\b)(?=\S)/i;

/** As `splitClause`, also behind a phrase that says where or when: "With Fargate, | each task | has | its own interface". */
export function splitLedClause(sentence: string): Clause | null {
	const direct = splitClause(sentence);
	const phrase = direct ? null : sentence.trim().match(lead)?.[0];
	return phrase ? splitClause(sentence.trim().slice(phrase.length)) : direct;
}

/** "S3 stores objects": behind a name, a form that could be a plural noun is the verb unless another verb follows it. */
function isThirdPersonHere(before: Token, token: Token, next: Token, first: string): boolean {
	const word = bare(token.word);
	if (word !== word.toLowerCase() || word !== token.word) return false;
	if (!baseOfThirdPerson(word)) return false;
	if (!looksLikeNoun(word) || afterVerb.test(next.word)) return true;
	const follows = bare(next.word);
	const verbFollows =
		isBaseVerb(follows) || isModal(follows) || isBe(follows) || isAuxiliary(follows);
	const before1 = bare(before.word);
	// "Step scaling uses alarms": seldom a noun, unless a verb comes next ("common uses include").
	if (
		mostlyVerb.has(word) &&
		!verbFollows &&
		!isPlural(before1) &&
		!/^(?:the|a|an|of|and|or|common|main|other|typical|many|some|its|your)$/i.test(before1)
	)
		return true;
	if (/^[A-Z][a-z]+ing$/.test(first) && !verbFollows && /^[a-z]/.test(follows)) return true;
	const abbreviation =
		/^[A-Z]{2,}$/.test(bare(before.word)) && !/^(?:Amazon|AWS|Azure|Google)$/.test(first);
	return (
		/^(?:[A-Z]|`)/.test(before.word) &&
		!abbreviation &&
		!verbFollows &&
		/^[a-z]/.test(follows) &&
		!/ing?$/.test(follows)
	);
}

const pluralVerbHere = (next: Token) => afterVerb.test(next.word) || /^[A-Z`\d]/.test(next.word);

/** True where the text starts as a predicate does: "Maintains the number …", "Used by …". */
export function startsWithVerb(text: string): boolean {
	const words = text.trim().split(/\s+/);
	if (/^[A-Z]?[a-z]+ly$/.test(words[0] ?? '')) words.shift();
	const first = bare(words[0] ?? '');
	if (!/^[A-Za-z][a-z-]+$/.test(first)) return false;
	if (!baseOfThirdPerson(first)) return false;
	if (!looksLikeNoun(first)) return true;
	if (
		/^(?:that|which|who|of|for|to|in|on|with|by|from|at|and|or|are|is|per|as)$/i.test(
			words[1] ?? ''
		)
	)
		return false;
	return (
		afterVerb.test(words[1] ?? '') ||
		/^(?:[a-z]|[A-Z]{2,}\b\S* .)/.test(words.slice(1, 3).join(' '))
	);
}
