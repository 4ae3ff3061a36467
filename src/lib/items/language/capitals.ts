/** First letter as a capital, unless the text begins with code or with a name that starts small ("iSCSI", "eksctl"). */
export function capitalise(text: string): string {
	const trimmed = text.trim();
	const first = trimmed.match(/^[^\p{L}\p{N}`]*([\p{L}\p{N}`]\S*)/u);
	// A blank at the start stands for a word whose capital is not known.
	// A name the author writes small keeps its letter in quotation marks.
	if (!first || trimmed.startsWith('______') || /^“[a-z]/.test(trimmed)) return trimmed;
	const word = first[1] as string;
	if (
		/^[`\d]/.test(word) ||
		/^[a-z]+[A-Z]/.test(word) ||
		(/^[a-z]+[-_.:/]\w/.test(word) && !/^[a-z]+-[a-z]+\b/.test(word))
	)
		return trimmed;
	const at = trimmed.indexOf(word);
	return trimmed.slice(0, at) + word[0]?.toUpperCase() + trimmed.slice(at + 1);
}

/** One sentence: capital at the start, one mark at the end. */
export function sentence(text: string): string {
	const t = capitalise(text.trim()).replace(/[\s,;:]+$/, '');
	return /[.!?…。！？]["”')]?$/.test(t) ? t : `${t}.`;
}

/** Without the final full stop, but "etc." and "e.g." keep theirs. */
export const withoutStop = (text: string) => {
	if (/\betc$/.test(text.trim())) return `${text.trim()}.`;
	const t = text.trim().replace(/[;:,]+$/, '');
	return /\b(?:etc|e\.g|i\.e|vs|inc|ltd)\.$/i.test(t) ? t : t.replace(/(?<!\.)\.$/, '');
};

/** Typographic quotes; inner code keeps its backticks. */
export const quoted = (text: string) => `“${text.replace(/[“”]/g, "'").trim()}”`;
