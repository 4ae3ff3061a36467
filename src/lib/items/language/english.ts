import { isFunctionWord, tokens } from './tokens';

/**
 * False for a statement that is not English, so that no English sentence is built around it. Short texts without any function word are
 * taken as English when they are ASCII: names, numbers and noun phrases look alike in many languages.
 */
export function looksEnglish(text: string): boolean {
	const letters = text.match(/\p{L}/gu) ?? [];
	if (letters.length === 0) return true;
	const foreign = letters.filter((c) => !/[A-Za-z]/.test(c)).length;
	if (foreign / letters.length > 0.12) return false;
	const words = tokens(text.replace(/`[^`]*`/g, ' ')).filter((w) => /^[\p{L}']+$/u.test(w));
	if (words.length < 6) return foreign === 0 || foreign / letters.length < 0.06;
	const english = words.filter((w) => isFunctionWord(w)).length;
	const other = words.filter((w) => otherFunctionWords.has(w)).length;
	return other <= english;
}

/** Commonest function words of languages written in Latin letters that are no English words. */
const otherFunctionWords = new Set(
	(
		'el la los las un una del que es en y con para por se su no como más pero le les des une est dans pour avec sur qui sont au aux ' +
		'der die das und ist nicht ein eine den dem zu mit von auf für il lo gli di che è per non sono della nel o os as um uma da ' +
		'dos das em não com ao mais het een van niet met'
	)
		.split(' ')
		.filter((w) => !isFunctionWord(w))
);
