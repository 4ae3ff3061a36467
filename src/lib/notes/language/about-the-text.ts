const lessons = '(?:lesson|chapter|section|module|unit|part|page|table|note)s?';
const works =
	'(?:notes?|texts?|guides?|blogs?|(?:blog )?posts?|articles?|tutorials?|courses?|books?|question banks?|study guides?)';

const patterns: readonly RegExp[] = [
	// Where the reader goes from here.
	new RegExp(`^(?:the )?next ${lessons}\\b`, 'i'),
	/^(?:next|read next|continue with|up next)\s*[:–-]/i,
	/^(?:for|on) [^,]{3,60}, see\b/i,
	/\b(?:continues? from here)\b/i,
	/^(?:the )?next (?:comes?|come|up|stop|follow)\b/i,
	new RegExp(
		`^(?:this|the next|the last|an earlier|a later) ${lessons} (?:also )?(?:is|are|opens?|shows?|covers?|compares?|explains?|tells?|goes|deals?|describes?|lists?|introduces?|looks?)\\b`,
		'i'
	),
	/^(?:see(?! (?:that|if|whether|how)\b)|read on|continue with|go on with|more (?:on|about) (?:this|that|it))(?= )/i,
	/\b(?:is|are) the (?:matter|subject|topic|theme) of\b/i,
	/\b(?:is|are) (?:explained|described|covered|discussed|treated|told|listed|found) (?:in|under|by) (?:the )?(?:lesson|chapter|section|next|other)\b/i,
	// What other texts say, and what questions are like.
	new RegExp(
		`^(?:(?:many|some|most|several|a few|older|other|old|newer|two|both) )*(?:older |other |AWS['’]s |study )?${works}\\b(?:,[^,]+,)? (?:still |also |often |even |only )*(?:say|says|print|count|list|call|name|claim|state|give|mark|treat|speak|write|place|put|describe|tell|mention|show|omit|mix)s?\\b`,
		'i'
	),
	new RegExp(
		`^(?:older|outdated|newer) (?:AWS )?${works.replace('notes?', 'notes?|pages?')}\\b (?:with|from|that|of|[a-z]+)`,
		'i'
	),
	new RegExp(
		`^${works.replace('notes?', 'notes|pages')} with [^.]{3,60} (?:are|is) (?:out of date|outdated|old|wrong)`,
		'i'
	),
	/\b(?:the|AWS['’]s) (?:current|newer|older|earlier|present) (?:[a-z]+ ){0,3}(?:pages?|documentation|docs|texts?|article|edition|wording) (?:says?|gives?|counts?|places?|lists?|names?|states?)\b/i,
	/^(?:many|most|some|several|the|all|two|three)?\s*(?:of the )?(?:[a-z]+ ){0,2}questions?(?: (?:of|in|on) (?:the|this) (?:exam|topic|[a-z]+))? (?:often|usually|mostly|commonly|like to|ask|turn|test|mix|come|hinge|hide)\b/i
];

/** The sentence tells of the notes, of other texts or of exam questions, and states nothing of their subject. */
export const isAboutTheText = (sentence: string): boolean =>
	patterns.some((pattern) => pattern.test(sentence.trim()));
