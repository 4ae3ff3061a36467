/**
 * Words of English technical text, for comparing texts with each other. Other languages are split
 * into words too; stop words and endings are English only and leave them alone.
 */

const WORD =
	/\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*(?:\+\+|#(?!\p{L}))?/gu;

/** The same for lower-case ASCII, which engines match twice as fast. */
const ASCII_WORD = /[0-9]+(?:[.,][0-9]+)*[a-z]*|[a-z][a-z0-9]*(?:'[a-z]+)*(?:\+\+|#(?![a-z]))?/g;
const NOT_ASCII = /[^\x20-\x7e\s]/;

/** Lower-case words in order. "--force-new" gives "force", "new"; "1.5" and "EC2" stay whole. */
export function words(text: string): string[] {
	const lower = text.toLowerCase();
	return lower.match(NOT_ASCII.test(lower) ? WORD : ASCII_WORD) ?? [];
}

/** Function words, and verbs so general that sharing them says nothing about a text's subject. */
const STOP_WORDS: ReadonlySet<string> = new Set(
	`a about above across after against all along also am among an and another any are aren't around as at
	be because been before behind being below between beyond both but by can can't cannot could couldn't
	did didn't do does doesn't doing don't done down during each either else etc even ever every except
	few for from further get gets give given gives had has hasn't have haven't having he her here hers him
	his how however i if in inside instead into is isn't it it's its itself just least less let like made
	make makes many may me might more most much must my neither never no nor not of off on once one ones
	only onto or other others our out outside over own per put puts rather same shall she should shouldn't
	since so some such take takes than that that's the their theirs them themselves then there these they
	this those through thus to together too toward towards two under unless until up upon us use used uses
	using very via was wasn't we were what when where whether which while who whom whose why will with
	within without won't would wouldn't yes yet you your yours`.split(/\s+/)
);

export function isStopWord(word: string): boolean {
	return STOP_WORDS.has(word);
}

const VOWEL = /[aeiouy]/;

/** "runn" to "run"; "ll", "ss" and "zz" are kept, as in Porter 1980, step 1b. */
function undouble(base: string): string {
	const last = base.at(-1);
	return last !== undefined && last === base.at(-2) && !'lsz'.includes(last) && !VOWEL.test(last)
		? base.slice(0, -1)
		: base;
}

const stems = new Map<string, string>();
const MAX_STEMS = 50_000;

function computeStem(word: string): string {
	if (word.length < 4 || /[^a-z]/.test(word)) return word;
	let base = word;
	if (base.endsWith('ies') && base.length > 4) base = base.slice(0, -3) + 'y';
	else if (/(?:ss|sh|ch|x|zz)es$/.test(base)) base = base.slice(0, -2);
	else if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
	for (const ending of ['ing', 'ed']) {
		const cut = base.slice(0, -ending.length);
		if (base.endsWith(ending) && cut.length >= 3 && VOWEL.test(cut)) {
			base = undouble(cut);
			break;
		}
	}
	if (base.length > 3 && base.endsWith('e')) base = base.slice(0, -1);
	return base.length > 3 && base.endsWith('y') ? base.slice(0, -1) + 'i' : base;
}

/**
 * Light stemmer: plural (Harman 1991, the S stemmer), -ing and -ed (Porter 1980, step 1b), final e.
 * "scaling", "scales", "scale" agree; derivations ("deployment", "deploy") are kept apart.
 */
export function stemWord(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	const stem = computeStem(word);
	// The memo only saves time; dropping it whole keeps memory bounded.
	if (stems.size >= MAX_STEMS) stems.clear();
	stems.set(word, stem);
	return stem;
}

/** Stems of the words that are not stop words, in order, with repeats. */
export function contentStems(text: string): string[] {
	return words(text)
		.filter((word) => !isStopWord(word))
		.map(stemWord);
}

/** Index of `part` as consecutive elements of `whole`, or -1. An empty part is nowhere. */
export function indexOfWords(whole: readonly string[], part: readonly string[]): number {
	if (part.length === 0) return -1;
	for (let i = 0; i + part.length <= whole.length; i++) {
		let j = 0;
		while (j < part.length && whole[i + j] === part[j]) j++;
		if (j === part.length) return i;
	}
	return -1;
}

/** First letters of the words: "Elastic Network Interface" gives "eni". Joining words are left out. */
export function initials(text: string): string {
	return words(text)
		.filter((word) => !['of', 'the', 'and', 'for', 'to', 'a', 'in', 'on'].includes(word))
		.map((word) => word[0] ?? '')
		.join('');
}
