const subordinate =
	/\b(?:that|which|who|whose|where|when|what|how|whether|if|because|while|after|before|until|as)\b.*/i;
const auxiliary =
	/\b(?:is|are|was|were|has|have|can|cannot|can't|may|must|should|will|would|does|do|don't|doesn't)\b/i;
const reports =
	/\b(?:emphasizes|states|says|shows|means|ensures|requires|assumes|implies|suggests|guarantees|claims|indicates) that\b/i;

/** A finite verb outside relative clauses and conditions makes the text a sentence. */
export const isSentence = (text: string) => {
	const main = text.replace(/\([^()]*\)/g, '').replace(subordinate, '');
	return (
		auxiliary.test(main) ||
		reports.test(text) ||
		/\b(?!across|towards|versus|less|process|access|address|class|pass|cross|besides|always)[a-z]{3,}s (?:the|an?|your|all) /.test(
			main
		)
	);
};
