import { isOtherTerm, typingDistance } from './grade-distance';
import { normalWords } from './grade-normal';

export interface GradeTextOptions {
	/** Other terms of the course: a slip that hits one of them is that term, not a typo. */
	readonly known?: readonly string[];
	/** The answer is code whatever its looks: compared exactly. Backticked accepted answers always are. */
	readonly code?: boolean;
}

const wrong = { correct: false, note: null } as const;
const right = { correct: true, note: null } as const;

/** Drops one layer of surrounding backticks or quotes, and the white space around them. */
const bare = (text: string) =>
	text
		.trim()
		.replace(/^(`+|"|'|“|‘)([\s\S]*?)(`+|"|'|”|’)$/, '$2')
		.trim();

const isCode = (text: string) => /^\s*`[^`]+`\s*$/.test(text);

/** Tokens no one would spell freely: `--flag`, `a_b`, `ecs:RunTask`, `hostPort`. Case is forgiven, letters are not. */
/** "Amazon CloudWatch" and "CloudWatch" name one product; "AWS" alone stays a name. */
const withoutMaker = (words: readonly string[]) =>
	(words.length > 1 && /^(?:amazon|aws)$/.test(words[0] as string) ? words.slice(1) : words).join(
		''
	);

const looksLikeCode = (text: string) =>
	!/\s/.test(text.trim()) && (/^-|[_:={}[\]<>$@\\*]/.test(text) || /^[a-z]{2,}[A-Z]/.test(text));

/** Typing slips forgiven in one word, by its length in letters. */
const allowance = (word: string) =>
	/\d/.test(word) ? 0 : word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;

function slipIn(accepted: readonly string[], typed: readonly string[]): boolean {
	if (accepted.length !== typed.length) return false;
	const off = accepted.flatMap((word, i) => (word === typed[i] ? [] : [i]));
	const at = off[0];
	if (off.length !== 1 || at === undefined) return false;
	const [a, b] = [accepted[at] ?? '', typed[at] ?? ''];
	const limit = allowance(a);
	return limit > 0 && !/\d/.test(b) && typingDistance(a, b, limit) <= limit && !isOtherTerm(a, b);
}

/** "Elastic Network Interface (ENI)" is also accepted without its bracket, and as the abbreviation in it. */
function variantsOf(accepted: string): readonly string[] {
	const [, name, inside] = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(bare(accepted)) ?? [];
	if (name === undefined || inside === undefined) return [accepted];
	const isAbbreviation = /^[A-Z][A-Za-z0-9-]*[A-Z0-9]s?$/.test(inside);
	return [accepted, name, ...(isAbbreviation ? [inside] : [])];
}

/** "EC2 and Fargate", "EC2, Fargate": the parts, in one order; empty where there are not two. */
function listOf(text: string): string {
	const parts = text
		.split(/[,;]|\s(?:and|or|&)\s/i)
		.map((part) => normalWords(part).join(''))
		.filter((part) => part !== '');
	return parts.length < 2 ? '' : parts.sort().join(' ');
}

/**
 * Compares a typed answer with the accepted ones. Forgives case, spacing, punctuation, hyphens, articles,
 * the maker before a product's name, British and American spelling, plural s, number words, unit names and the order of a list; one small typo counts with a note.
 * Numbers and code are exact.
 */
export function gradeText(
	accept: readonly string[],
	typed: string,
	options: GradeTextOptions = {}
): { readonly correct: boolean; readonly note: string | null } {
	const answer = bare(typed);
	if (answer === '') return wrong;
	const codes = accept.filter((a) => options.code === true || isCode(a)).map(bare);
	if (codes.includes(answer)) return right;
	const plain = accept.filter((a) => options.code !== true && !isCode(a)).flatMap(variantsOf);
	if (plain.some((a) => bare(a) === answer)) return right;

	const typedWords = normalWords(answer);
	const joined = typedWords.join('');
	const makerless = withoutMaker(typedWords);
	if (joined !== '' && plain.some((a) => withoutMaker(normalWords(a)) === makerless)) return right;

	const list = listOf(answer);
	if (list !== '' && plain.some((a) => listOf(a) === list)) return right;

	const sameButCase = codes.find((code) => code.toLowerCase() === answer.toLowerCase());
	if (sameButCase !== undefined)
		return { correct: false, note: `Upper and lower case count: \`${sameButCase}\`` };

	const isKnown = (options.known ?? []).some((term) => normalWords(term).join('') === joined);
	if (isKnown) return wrong;
	const meant = plain.find((a) => !looksLikeCode(a) && slipIn(normalWords(a), typedWords));
	return meant === undefined ? wrong : { correct: true, note: `Spelling: ${bare(meant)}` };
}
