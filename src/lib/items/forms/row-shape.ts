import type { AttributeFact } from '../../notes/types';
import { isClassNoun, isMassWord } from '../language/noun';
import { isPluralWord } from '../language/number';
import { bareVerb, hasFiniteVerb } from '../language/phrase-words';
import { isParticiple } from '../language/verbs';

export const thirdPerson =
	/^(?:an?|the|your|one) [a-z-]+ (?:[a-z-]+ )?[a-z]+s (?:no|the|an?|to|any|all|its|your|access|from|in|on|for|with|at|by|that|more|only)\b/i;
/** Kinds whose members are named with them: "the `host` network mode", "the Weighted routing policy". */
const kindNoun =
	/(?:^|\s)(?:strategy|algorithm|standard|technique|attack|engine|plan|topology|edition|method|approach|operation|setting|parameter|option|metric|property|code|class|tier|hook|signal|status|condition|unit|symbol|error|exception|runtime|model|family|function)$/;
/** Heads a column of marks or remarks ("Free of charge") and names nothing. */
export const noThing =
	/^(?:free|available|with|without|for|in|on|at|used|only|not|no|yes|all|how|why|what|who|when|which|where|can|is|are|does|do|has|must|should|it|they|you)\b.*\s|^(?:yes|no|all|any|none|other|others|both|total|average)$/i;
export const unitless = /^`?\d+(?:[/–-]\d+)?`?$/;

export const names = (category: string) =>
	!/^(?:kind|type|sort|form|way|limit) (?:of|to)\b/.test(category) &&
	!/^(?:kind|option|name|item|term)s?$|(?:^|\s)type$/.test(category) &&
	(kindNoun.test(category) || isClassNoun(category.split(' ').at(-1) ?? ''));

/** Adjectives that head a column of a comparison, and name a thing only with its kind: "symmetric encryption". */
export const alone =
	/^(?:standard|basic|advanced|simple|premium|public|private|static|dynamic|local|remote|global|internal|external|horizontal|vertical|manual|automatic|symmetric|asymmetric|synchronous|asynchronous|stateful|stateless|active|passive|primary|secondary|hard|soft|strong|weak|short|long|fast|slow|old|new|before|after|physical|virtual|logical|wired|wireless|linear|non-?linear|relational|non-?relational|structured|unstructured|supervised|unsupervised|shared|dedicated|reserved|managed|unmanaged|self-managed|classic|traditional|modern|serverless|direct|indirect|positive|negative|open|closed|inner|outer|left|right|full|partial|incremental|differential|authorized|hot|cold|warm|light|heavy|acute|chronic|innate|adaptive|domestic|foreign|fixed|variable|[a-z]+(?:al|ous|ive|ic|able|ible|less|ful))$/i;

/** "19th", "State and Local", "Consists of", "Boston Massacre (1770)": nothing that a question could call by this name. */
export const isScrap = (text: string) =>
	text.split(' ').length <= 4 &&
	/^\d+(?:st|nd|rd|th)$|\((?:1[0-9]|20)\d\d\)$| of (?:1[0-9]|20)\d\d$|^(?:total|sub-?total|sum|other)\b| (?:of|for|in|on|at|to|by|with|and|or|from)$|^[A-Z][a-z]+ (?:and|or|&) [A-Z][a-z]+$/i.test(
		text
	);

export const isProper = (text: string) =>
	text.split(' ').every((w) => /^[A-Z0-9]/.test(w) || /^(?:of|and|the|for|to|in|on)$/.test(w)) &&
	!/[“”":;=?]/.test(text);

/** Kinds of which a row is so much: "a task CPU of 256", but "exit code 1". */
export const amount =
	/(?:^|\s)(?:cpu|memory|ram|size|count|speed|capacity|length|width|height|depth|rate|age|temperature|pressure|frequency|bandwidth|load|distance|mass|weight|volume|price|amount|percentage|total|duration|time|concentration|dose|power|voltage|score|threshold|income|population|salary|budget)$/i;
export const isEmpty = /^(?:yes|no|all|any|none|others?|both|total|average)\b/i;

/** "Subnets in the network configuration". */
export const isLimitedPlural = ({ entity: { text, code } }: AttributeFact) => {
	const head = text.match(
		/^([A-Z][a-z]+(?: [a-z-]+)?) (?:of|on|in|for|with|behind|across|without) /
	)?.[1];
	return (
		!code &&
		head !== undefined &&
		isPluralWord(head.split(' ').at(-1) as string) &&
		isClassNoun(head.split(' ').at(-1) as string) &&
		!hasFiniteVerb(text)
	);
};

/** "Bind mount without a host path": two plain words and what limits them. */
export const isLimitedThing = ({ entity: { text, code } }: AttributeFact) => {
	const [, first, last] =
		text.match(
			/^([A-Z][a-z-]+) ([a-z]{3,}) (?:with|without|in|on|for|behind|of) (?:an?|the|`|[A-Za-z])/
		) ?? [];
	return (
		!code &&
		first !== undefined &&
		last !== undefined &&
		!isPluralWord(last) &&
		!isMassWord(last) &&
		!bareVerb.has(first.toLowerCase()) &&
		!isParticiple(last) &&
		!/(?:ly|ing)$/.test(first) &&
		!hasFiniteVerb(text)
	);
};

/** "ECS Exec cannot open a session". */
export const isSituation = (text: string) =>
	text.split(' ').length >= 4 &&
	!/^(?:\S+ ){1,4}(?:that|which|who) /.test(text) &&
	/^[A-Z]\S*(?: \S+){1,4} (?:cannot|can['’]t|does not|do not|is not|are not|fails? to|must|should) [a-z]/.test(
		text
	);

/** "4 tasks, minimum 50 %, maximum 100 %". */
export const isSetup = (text: string) =>
	/^\d[\d,]* [a-z]+(?:, (?:[a-z]+ )?\d[\d.,]*(?: ?%| [a-z]+)?)+$/i.test(text);

/** "Injected through `secrets`": what is done, not a thing. */
export const isDone = (text: string) => {
	const [first = '', second = ''] = text.split(' ');
	return (
		isParticiple(first) &&
		/^(?:by|through|with|in|on|at|from|to|via|as|into|under|over)$/.test(second)
	);
};
