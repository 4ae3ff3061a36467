import { capitalise } from './capitals';
import type { ClauseQuestion } from './clause-question';
import { invert, type SplitClause } from './inversion';
import { pointing, shape, usable } from './question-shape';
import { tokens } from './tokens';

/** Verbs of moving one thing to, from, over or into another: the thing moved is what there is to know. */
const moving =
	/^(?:send|give|add|attach|spread|register|remove|pass|write|put|place|assign|report|push|pull|move|copy|route|forward|deliver|apply|offer|distribute|map|bind|grant|return|load|transfer|direct|convert|translate|turn|divide|split|break|connect|inject|deregister|store|keep|bring|carry|transport|release|absorb|show|collect|receive|delete|publish|replace|exchange|download|upload|change|start|run)$/;
const across =
	/^((?:(?! (?:to|from|over|into|onto|across|with|by|through|in|on|for|of|that|which|when|if|without|after|before|and|or) )[^,;:]){2,50}) ((?:to|from|over|into|onto|across|through|by) [^,;:]{3,70})$/;

/** "Stopping a task sends SIGTERM to its containers" gives "What does stopping a task send to its containers?". */
export function askAcross(
	clause: SplitClause,
	small: (text: string) => string
): ClauseQuestion | null {
	const m = clause.object
		.trim()
		.replace(/[.;]+$/, '')
		.match(across);
	const inverted = usable(clause) ? invert(clause) : null;
	if (
		!m ||
		!inverted ||
		!moving.test(inverted.base) ||
		/^(?:can|could|may|might)$/.test(inverted.auxiliary)
	)
		return null;
	const [, thing = '', where = ''] = m;
	const ownThing = tokens(where)[1] === 'its' && !/\b(?:and|or)\b/.test(clause.subject);
	if (
		// "to read a file" is what is to be done, not where something goes.
		/^to (?!the\b|an?\b|its\b|all\b|each\b|every\b|[a-z]+s\b)[a-z]/.test(where) ||
		pointing.test(thing) ||
		(!ownThing && pointing.test(where)) ||
		/\b(?:when|if|that|which|and|so|because)\b/i.test(where) ||
		/^(?:\d|not|only|more|all|up|down|out|back|access|support|information)\b/i.test(thing)
	)
		return null;
	return {
		question: shape('What', inverted.auxiliary, small(clause.subject), inverted.base, where),
		answer: capitalise(thing),
		name: 'clause/across',
		exact: /^[A-Z`][^ ]*$/.test(thing)
	};
}

/** "… pulls images from Amazon ECR and from Docker Hub": where they come from. */
export function askFrom(
	clause: SplitClause,
	small: (text: string) => string
): ClauseQuestion | null {
	const m = clause.object
		.trim()
		.replace(/[.;]+$/, '')
		.match(/^((?:the |its )?[a-z]+(?: [a-z]+)?) (from [^;:]{3,110})$/);
	const inverted = usable(clause) ? invert(clause) : null;
	if (
		!m ||
		!inverted ||
		!/^(?:pull|read|load|get|fetch|receive|collect|draw|take)$/.test(inverted.base)
	)
		return null;
	if (
		/\b(?:when|if|that|which|so|because)\b/i.test(m[2] as string) ||
		pointing.test(m[1] as string)
	)
		return null;
	return {
		question: shape(
			'From where',
			inverted.auxiliary,
			small(clause.subject),
			inverted.base,
			m[1] as string
		),
		answer: capitalise(m[2] as string),
		name: 'clause/from-where',
		exact: false
	};
}

/** What somebody else is told or made to do: "tells the CLI to read a local file". */
export function askTold(
	clause: SplitClause,
	small: (text: string) => string
): ClauseQuestion | null {
	const m = clause.object
		.trim()
		.replace(/[.;]+$/, '')
		.match(/^((?:the|an?|each) [A-Za-z ]{2,30}?) to ([a-z]+ [^,;:]{4,80})$/);
	const inverted = usable(clause) ? invert(clause) : null;
	if (!m || !inverted || !/^(?:tell|force|cause|instruct|oblige|ask)$/.test(inverted.base))
		return null;
	if (pointing.test(m[2] as string)) return null;
	return {
		question: shape(
			'What',
			inverted.auxiliary,
			small(clause.subject),
			inverted.base,
			`${m[1]} to do`
		),
		answer: capitalise(m[2] as string),
		name: 'clause/told',
		exact: false
	};
}

/** "AWS calls the type of a service its scheduling strategy" gives "What does AWS call the type of a service?". */
export function askCalled(clause: SplitClause): ClauseQuestion | null {
	const m = clause.object
		.trim()
		.replace(/[.;]+$/, '')
		.match(/^((?:the|an?) [^,;:]{3,50}) ((?:its|an?|the) [^,;:]{3,40}|“[^”]+”)$/);
	const inverted = usable(clause) ? invert(clause) : null;
	if (
		!m ||
		inverted?.base !== 'call' ||
		/ (?:its|an?|the) /.test(` ${(m[2] as string).replace(/^\S+ /, '')} `)
	)
		return null;
	return {
		question: shape('What', inverted.auxiliary, clause.subject, 'call', m[1] as string),
		answer: capitalise((m[2] as string).replace(/^(?:its|an?|the) /, '')),
		name: 'clause/called',
		exact: true
	};
}
