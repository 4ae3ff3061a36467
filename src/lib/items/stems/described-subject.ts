import type { Noun } from '../language/noun';
import { contentStems } from '../language/tokens';

/** "rolling update" is not called "the rolling update update type". */
const repeats = (bare: string, category: string) => {
	const words = contentStems(bare);
	return [...contentStems(category)].some((w) => words.has(w));
};

/** "the `bridge` network mode", "the Fargate launch type", "port 22"; "a task definition". */
export const subjectOf = (noun: Noun, category: string | null) =>
	category && /^`?\d/.test(noun.bare)
		? `${category} ${noun.bare}`
		: category && noun.class !== 'plural' && !repeats(noun.bare, category)
			? `the ${noun.bare} ${category}`
			: noun.inSentence;
