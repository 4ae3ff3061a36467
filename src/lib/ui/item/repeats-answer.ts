const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the notes' line is the answer over again: the same words, or the answer after words that the question has too. */
export function repeatsAnswer(line: string, answer: string, question: string): boolean {
	const said = words(line);
	const told = words(answer);
	const before = said.length - told.length;
	if (told.length === 0 || before < 0) return false;
	if (told.some((word, i) => said[before + i] !== word)) return false;
	const asked = new Set(words(question));
	return said.slice(0, before).every((word) => asked.has(word));
}
