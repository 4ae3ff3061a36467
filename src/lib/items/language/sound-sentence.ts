import { tokens } from './tokens';

/** A last word that wants something behind it: the author stopped, or a block followed. */
const dangling =
	/(?:^|\s)(?:[—–-]|to|for|of|with|the|an?|and|or|but|by|in|from|into|as|is|are|was|be|at|on|via|using|like|than|like (?:so|this|that)|for (?:example|instance)|e\.g|i\.e|as follows|such as|including|that|which|because|when|if|where|how|supposed)\W*$/i;

/** "… that the definition refers to", "… to place a task on": the preposition has its noun before it. */
const stranded =
	/\b(?:that|which|what|whom|where)\b(?: [\w-]+){1,8} (?:to|for|of|with|by|in|from|on|at|as)\W*$|\bto [a-z]+ (?:an?|the) [\w -]+ (?:on|in|from|with|to)\W*$|\b(?:they|it|you) [a-z]+ (?:to|for|with|by|in|from|on|at)\W*$/i;

/** Openings that go on from a sentence the learner does not see, or that tell a case and not a rule. */
const opening =
	/^(?:(?:option|answer|choice|statement) [a-f\d]\b|an? (?:company|bank|startup|start-up|retailer|hospital|university|firm|developer|engineer|administrator|architect|student|team|data scientist)\b|for (?:example|instance)|e\.g|i\.e|suppose|imagine|assume|say|let['’]?s|let us|think of|similarly|additionally|moreover|furthermore|in addition|on the (?:other|one) hand|in contrast|by contrast|finally|first(?:ly)?|second(?:ly)?|lastly|next|here|after that|afterwards|otherwise|again|hence|in (?:other words|short|summary|general|fact|both cases|either case|such cases?)|basically|simply put|now|well|yes|no|ok|okay|just|actually|remember|note|keep in mind|make sure|be (?:careful|aware|sure)|please|don['’]t forget|nb|n\.b|ps|warning|caution|important|with (?:this|that)|not)\b/i;

/** Notes to oneself, opinions, stories and hints about a test. */
const personal =
	/\b(?:I|I['’](?:m|ve|d|ll)|my|mine|myself|todo|tbd|fixme|wip|gotchas?|traps?|exams?|quiz|mnemonic|memori[sz]e|lol|btw|imho|afaik|fyi|asap|idk|tl;?dr|yesterday|today|tomorrow|last (?:week|night|month)|this (?:week|month|morning)|studied|revision (?:notes?|tips?|session)|re-?read|good to know|nice to have|kind of|sort of|some(?:how|thing)|stuff|whatever|things|blah|mumble|etc|ie|eg)\b|\byou (?:did|didn['’]t|had|were|was|got|created|saw|just|may want|might want|already)\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:day|week|lesson|lecture|chapter|question) \d+\b/i;

const anaphora =
	/\b(?:(?:make|makes|making|let|lets) (?:it|this) work|do(?:es|ing)? (?:so|this|that|it)|this way|that way|in (?:this|that|these|those|such) (?:cases?|ways?|scenarios?|situations?|examples?|modes?)|as such|the (?:above|below|following|former|latter)|see|cf|remains? an option|vice versa|respectively|the same (?:way|thing|rule|applies))\b|\b(?:too|as well|as is)\W*$/i;

/** Signs of shorthand; prose does without them. */
const shorthand =
	/→|←|↔|=>|->|<-|==|[<>] ?\d|\s[=+]\s|\.\.\.|…|\$\$|#\w|~~|\*\*|__|\s-\s|^\W*["“].*["”]\W*$|\s[|/]\s/;

/** A subject that one general noun names, as in "The operation returns …", was named before. */
const vagueSubject =
	/^(?:the|this|another|most|some|many|one|two|three|both|everything|anyone|people) (?:other |same |first |second |last |next |main |only |key |best |new )?(?:operations?|model|fields?|options?|values?|command|example|results?|output|process|files?|users?|system|tool|thing|reason|idea|goal|point|problem|answer|difference|solution|approach|method|trick|key|rest|others?|latter|advantage|disadvantage|benefit|drawback|list|steps?|number|name|type|size|order|case|scenario|company|organi[sz]ation|customer|team|candidate|provider|request|response|practice|explanation|question|table|diagram|picture|rule|feature|lab|use case|rationale|statement|purpose|path|end|variable|limit|amount|share|count|rate|restriction|check|message|error|event|second|first|last|latter|former|page|text) (?!of\b|that\b|which\b|for\b|in\b|to\b|with\b|under\b|on\b|at\b|from\b|`)/i;

/** Slips that a careful author would not leave: the item would repeat them. */
const slips =
	/\b(?:teh|recie?ve(?!d\b)\w*|reciev\w*|seperat\w*|occured|occuring|accross|refered|avail?iable|avaliable|wich|untill|succesful\w*|neccess\w*|enviroment\w*|dependan\w*|definat\w*|acces|adress\w*|existan\w*|lenght|heigth|maintainance|managment|goverment|comunicat\w*|compat[ia]bl?e?lity|consistant|paramter\w*|perfom\w*|preceed\w*|priviledge\w*|proccess\w*|recomend\w*|relevent|responsib(?:el|ilty)|similiar|specif(?:y|ic)ied|sucess\w*|threshhold|transfered|truely|usefull|vari?bale|suchs|nighbor\w*|defaulf|infomation|configuraton|authenti?action|encrpyt\w*|instace\w*|contaner\w*|sevice\w*|serviecs?)\b|\bit['’]s (?:own|logic|name|value|data|role|state|contents?|address|size|type)\b|\b(?:a|an|the) (?:a|an|the)\b|\b[a-z]+s and [a-z]+ed\b|\bcan (?:able|be use)\b|\b(?:is|are) (?:use|store|require) (?:to|in|for)\b/i;

/** "X, Y, Z" to the end without "and". */
const unjoined =
	/(?:^|\s)[^\s,]+, [^,.;:]{2,30}, (?!and\b|or\b|which\b|so\b|but\b|such\b|not\b|including\b|with\b|where\b|if\b|when\b)(?!\S+ (?:\S+ )?(?:and|or) )[^,.;: ]+(?: [^,.;: ]+){0,2}\.?$/;

const evaluative =
	/\b(?:very|really|quite|pretty|super|easy|easily|easier|great|good|nice|better|best(?!-)|useful|helpful|important|crucial|critical|essential part|powerful|obvious(?:ly)?|probably|likely|maybe|perhaps|usually|sometimes|worth|interesting|cool|huge|popular|simple|simpl[ey]|ideal|perfect|good fit|core part|particularly|especially|convenient|favou?rite)\b/i;

/** Why a text is no whole sentence that can be asked about by itself; null where it is one. The sentence's verb is the reader's business. */
export function unsound(text: string): string | null {
	const prose = text.trim().replace(/`[^`]*`/g, '`code`');
	if (tokens(prose).length < 4) return 'too short';
	if (dangling.test(prose) && !stranded.test(prose)) return 'the end is missing';
	if (opening.test(prose)) return 'it goes on from another sentence';
	if (personal.test(prose)) return 'a note to oneself';
	if (anaphora.test(prose)) return 'it points to something outside itself';
	if (shorthand.test(prose) || unjoined.test(prose)) return 'shorthand';
	if (/[/\\]\W*$/.test(prose)) return 'the end is missing';
	if (slips.test(prose)) return 'a slip of the pen';
	if (vagueSubject.test(prose)) return 'its subject was named before';
	if (/^\p{Ll}/u.test(prose) && !/^\S*[A-Z\d._]\w/.test(prose))
		return 'it does not begin a sentence';
	// A capital behind a small word and a full stop in the middle: two sentences, or a list run together.
	if (/[a-z)][.!?] [A-Z`]/.test(prose)) return 'more than one sentence';
	return null;
}

/** A judgement of the author cannot be held true or false. */
export const isOpinion = (text: string) => evaluative.test(text.replace(/`[^`]*`/g, '`code`'));

/** An order to do one thing with one means: "Use `x` to …". */
export const isAdvice = (text: string) =>
	/^(?:use|set|run|call|enable|choose|select|attach|add|specify|configure|pass|deploy|store|grant|assign|register|apply|define|declare|create|make|remove|delete|put|give|keep|launch|start|stop|build|install|enter|open|replace|update)\b/i.test(
		text
	);
