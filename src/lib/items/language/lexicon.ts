import type { Fact } from '../../notes/types';

/** What the course's own text tells about capitals: a word seen small is an ordinary word, one seen only with a capital is a name. */
export interface Lexicon {
	isName(word: string): boolean;
	isCommon(word: string): boolean;
	/** The notes write terms with a small second word ("Task definition"), so that a capital there makes a name ("Managed Instances"). */
	readonly sentenceCase?: boolean;
	/** The article the notes put before a phrase of up to three words; null where they use none. */
	articleOf(phrase: string): 'a' | 'the' | null;
}

const names = new Set(
	(
		'amazon aws azure google microsoft oracle ibm linux windows ubuntu debian unix apache nginx docker kubernetes python java javascript typescript node terraform ' +
		'ansible jenkins github gitlab git lambda fargate redis mysql postgres postgresql mongodb cassandra kafka spark hadoop internet english monday sunday europe ' +
		'america prometheus grafana helm istio hashicorp vault consul elasticsearch kibana logstash openshift cloudformation dynamodb aurora athena glacier kinesis redshift'
	).split(' ')
);

const word = /[\p{L}][\p{L}\p{N}'’-]*/gu;

/** Three words behind an article, in small letters, as the notes write no name. */
const articled = /\b(an?|each|every|one|per|the) ((?:[a-z][a-z-]*)(?: [a-z][a-z-]*){0,2})/g;

/** Terms of more than one ordinary word that tell how the author writes them. */
const MIN_TERMS = 8;

function writesSentenceCase(facts: readonly Fact[]): boolean {
	const terms = new Set(
		facts
			.flatMap((f) => ('term' in f && !f.term.code ? [f.term.text] : []))
			.filter((t) => /^[A-Z][a-z]+ [A-Za-z][a-z]+\b/.test(t))
	);
	const small = [...terms].filter((t) => /^[A-Z][a-z]+ [a-z]/.test(t)).length;
	return terms.size >= MIN_TERMS && small >= 0.75 * terms.size;
}

export function buildLexicon(facts: readonly Fact[]): Lexicon {
	const small = new Set<string>();
	const capital = new Set<string>();
	const articles = new Map<string, 'a' | 'the'>();
	for (const fact of facts) {
		const text = fact.statement.replace(/`[^`]*`/g, '`');
		for (const m of text.matchAll(articled)) {
			const kind = m[1] === 'the' ? 'the' : 'a';
			const words = (m[2] as string).split(' ');
			for (let n = 1; n <= words.length; n++) {
				const phrase = words.slice(0, n).join(' ');
				if (kind === 'a' || !articles.has(phrase)) articles.set(phrase, kind);
			}
		}
		let previous = '';
		for (const m of text.matchAll(word)) {
			const w = m[0];
			const lower = w.toLowerCase();
			if (w === lower) small.add(w);
			// Capitals after a small word mid-sentence are the author's choice, not the sentence's start.
			// The members of a list keep the capitals they have at the start of their own lines.
			else if (
				fact.kind !== 'membership' &&
				/^[a-z]/.test(previous) &&
				/[a-z,] $/.test(text.slice(Math.max(0, m.index - 2), m.index)) &&
				/^[A-Z][a-z]+$/.test(w) &&
				!/^ [A-Z][a-z]/.test(text.slice(m.index + w.length, m.index + w.length + 3))
			)
				capital.add(lower);
			previous = w;
		}
	}
	return {
		sentenceCase: writesSentenceCase(facts),
		isName: (w) =>
			names.has(w.toLowerCase()) || (capital.has(w.toLowerCase()) && !small.has(w.toLowerCase())),
		articleOf: (phrase) => articles.get(phrase.toLowerCase()) ?? null,
		isCommon: (w) => small.has(w.toLowerCase()) && !names.has(w.toLowerCase())
	};
}
