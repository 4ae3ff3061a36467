export const headEnd =
	/^(?:of|for|that|which|who|to|with|in|on|at|from|by|between|where|when|used|using|based|per|via|through|into|within|across|as|is|are|can|has|have|and|or|without|containing|running|allowing|providing|enabling|made|built|provided|stored|under|over|about|so|like|because|whose|while|if)$/i;
export const massNouns = new Set(
	(
		'data information software hardware storage access traffic networking compute memory troubleshooting support security encryption authentication authorization ' +
		'monitoring logging infrastructure metadata bandwidth throughput latency isolation availability durability content code text middleware firmware capacity ' +
		'connectivity control equipment consistency scaling caching routing balancing replication automation orchestration management computing hosting pricing ' +
		'billing auditing compliance governance governance visibility protection maintenance performance redundancy elasticity scalability concurrency permission'
	).split(' ')
);
export const definite =
	/^(?:default|same|only|first|last|second|third|maximum|minimum|main|primary|root|entire|whole|latest|current|[a-z]{3,}est|highest|most)\b/i;
/** Of these a thing has one: "the share of the CPU". */
export const measure =
	/^(?:share|percentage|number|amount|size|name|rate|ratio|total|sum|count|time|date|duration|length|width|height|cost|price|proportion|fraction|movement|transfer|translation|conversion|removal|exchange|maintenance|transmission|production|formation|separation|detection|prevention|probability|value|location|address|owner|start|end|rest|process|practice|act|ability|state|lack|absence)$/i;
export const finite =
	/\b(?:is|are|was|were|has|have|can|cannot|can't|may|must|should|will|would|does|do|don't|doesn't|gets?|runs|uses|needs|makes|takes|gives|goes|becomes|allows|provides|replaces|stores|manages|handles|sends|creates|registers?|supports|requires)\b/i;

/** What a thing has, and not what it is. */
export const trait =
	/^(?:cost|costs|price|performance|speed|latency|throughput|durability|availability|scalability|flexibility|reliability|efficiency|priority|overhead|complexity|access|ability|permissions?)$/i;

/** "AWS manages compute resources": the text is a clause, not a noun phrase. */
export const hasFiniteVerb = (text: string) =>
	finite.test(text.replace(/\b(?:that|which|who|where|when|whose)\b.*/i, ''));

/** Verbs that are nouns as well: "Stream container logs" is no stream. */
export const bareVerb = new Set(
	(
		'author provision stream store log scan query filter route support run manage monitor track use allow enable provide create delete send receive process handle host deploy build test list ' +
		'search load copy backup restore transfer share control access analyze detect protect record report schedule set get put move map match merge split group order trigger ' +
		'let make give take keep help block drop push pull scale balance cache encrypt decrypt sign verify collect convert connect define describe distribute execute'
	).split(' ')
);

export const isNameLike = (word: string) =>
	/[A-Z].*[A-Z]|\d|[.:/_]/.test(word) || word.includes('`');
