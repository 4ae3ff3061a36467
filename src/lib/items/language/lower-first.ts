/** Lower-case first letter where the word is an ordinary one; `isName` tells from the course's own text. */
export function lowerFirst(text: string, isName: (word: string) => boolean): string {
	const first = text.match(/^[\p{L}\p{N}'’/-]+/u)?.[0];
	if (/^(?:An?|The) /.test(text)) return (text[0] as string).toLowerCase() + text.slice(1);
	// Capitals that go on belong to a name: "File Transfer Protocol".
	if (/^[A-Z][a-z]+ (?:[A-Z]|[-–(] ?[A-Z])/.test(text)) return text;
	if (!first || !/^[A-Z][a-z'’-]*$/.test(first) || /^I$/.test(first) || isName(first)) return text;
	return (text[0] as string).toLowerCase() + text.slice(1);
}
