/** "ECS Task Definition Key Fields" -> "the ECS Task Definition"; null where the label is no name. */
export function documentName(label: string): string | null {
	const t = label
		.replace(/`/g, '')
		.replace(/\s*\([^)]*\)/g, '')
		.replace(/[:.]$/, '')
		.replace(
			/\s+(?:key |important |main |common )?(?:fields?|examples?|samples?|structure|syntax|format|snippet|properties|parameters|template example)$/i,
			''
		)
		.replace(/^(?:an? |the )?(?:examples?|samples?)(?: of)?:?\s+/i, '')
		.trim();
	if (
		t.length < 3 ||
		t.split(/\s+/).length > 5 ||
		!/^[\p{L}][\p{L}\p{N} /.-]*$/u.test(t) ||
		/\b(?:this|these|following|how|to|you|we|is|are|and|or|with)\b/i.test(t)
	)
		return null;
	if (
		/^(?:notes?|examples?|yaml|json|sample|code|overview|usage|syntax|introduction|summary)$/i.test(
			t
		)
	)
		return null;
	// "the ECS Task Definition" is a document; "Jobs" is only what stands above the block.
	return /\b(?:definition|manifest|template|file|policy|document|configuration|config|object|spec|specification|request|response|statement)$/i.test(
		t
	)
		? `the ${t.replace(/^the\s+/i, '')}`
		: `the example “${t}”`;
}
