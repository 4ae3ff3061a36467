/** Heads a column that says what its row's thing is. */
export const definitionHead =
	/^(?:descriptions?|definitions?|meaning|what(?: (?:it|is it|it does|it is))?|purposes?|functions?|explanation|summary|details?|role|what it does|overview|stands for|full form|full name|expansion|descripción|说明|描述)$/i;
/** Of these a thing has one, and only an acronym or a code is defined by it. */
const purposeHead = /^(?:purposes?|functions?|role)$/i;
/** Headers that no compared thing is called. */
const propertyHead =
	/^(?:descriptions?|definitions?|meaning|purposes?|use ?cases?|used for|examples?|notes?|comments?|defaults?|default value|values?|types?|details?|units?|size|limits?|cost|price|required|syntax|when to use|best for|pros|cons|key features?|status|range)$/i;
/** Names of properties that are names of things as well: "Standalone task | Service". */
const ambiguousHead =
	/^(?:services?|commands?|features?|vcpus?|memory|cpu|versions?|ports?|protocols?)$/i;
/** A header that names a property by its last or its first word. */
const propertyWords =
	/\b(?:name|description|meaning|purpose|uses?|cases?|used|examples?|limits?|ideas?|command|port|number|size|cost|time|value|default|effect|reason|result|why|how|when|where|what|who)$|^(?:what|why|how|when|where|who|which|used|key|main|typical|best|default|max|min|maximum|minimum|use|example|can|is|does|has)\b/i;
/** "Number of tasks", "Cause of a long stay". */
const propertyOf = /^[A-Z][a-z]+(?: [a-z]+)? of (?:an?|the|its|all|[a-z]+s?)\b/;

/** Heads a column of anything: the header names what the other columns compare. */
export const corner =
	/^(?:|#|features?|concepts?|aspects?|propert(?:y|ies)|criteria|criterion|attributes?|comparison|parameters?|categor(?:y|ies)|characteristics?|items?|metric|topic|area|factor|question|capabilit(?:y|ies)|difference|dimension|point|concern|consideration|trait|basis|specification|specs?|characteristic|detail|issue)$/i;

interface Shape {
	/** Texts without code signs. */
	readonly corner: string;
	readonly names: readonly string[];
	readonly labels: readonly string[];
	/** The section names the columns, or they share a word for a kind of thing. */
	readonly areNamed: boolean;
	/** All cells are Yes or No. */
	readonly marked: boolean;
}

const namesProperty = (text: string) =>
	propertyHead.test(text) ||
	ambiguousHead.test(text) ||
	propertyWords.test(text) ||
	propertyOf.test(text);

const commonNoun = /^[A-Z][a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*)+$/;

/** "ALB", "CodeDeploy": a name by its letters. */
const isName = (text: string) => /^(?:[A-Z][A-Z0-9]+s?|[A-Z][a-z]+[A-Z]\w*)$/.test(text);

/** "Need | ALB | NLB" over Yes and No: names compared by what they offer. */
const offersOfNames = ({ names, labels, marked }: Shape) =>
	marked && names.every(isName) && labels.some((l) => commonNoun.test(l)) && !labels.some(isName);

/** True where the columns are the things compared and the rows their properties; else the rows are the things. */
export function comparesColumns(shape: Shape): boolean {
	const { corner: text, names, labels, areNamed } = shape;
	if (names.length < 2 || names.includes('')) return false;
	if (!corner.test(text) && !areNamed && !offersOfNames(shape)) return false;
	if (names.some((n) => propertyHead.test(n) || (!ambiguousHead.test(n) && propertyWords.test(n))))
		return false;
	if (!names.some((n) => ambiguousHead.test(n))) return true;
	// "Service" may be a thing or a property: the first column tells, if most of it are properties.
	return (
		!names.every((n) => ambiguousHead.test(n)) &&
		labels.filter(namesProperty).length * 2 >= labels.length
	);
}

/** A state has a meaning; what stands there is no thing that it is. */
const meaningful = /(?:^|\s)(?:states?|status|phases?|stages?)$/i;

interface Definitions {
	readonly head: string;
	readonly corner: string;
	readonly labels: readonly string[];
	/** Some cells of the column begin with a verb. */
	readonly verbs: boolean;
}

/** The column defines its rows: "ECR | Container registry", but not "Standalone task | Work that ends" under "Purpose". */
export const defines = ({ head, corner: text, labels, verbs }: Definitions): boolean =>
	definitionHead.test(head) &&
	!(/^meaning$/i.test(head) && meaningful.test(text)) &&
	!(purposeHead.test(head) && !verbs && labels.every((l) => commonNoun.test(l)));
