import { choice, multiple } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import type { ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

/** A subordinate clause, a purpose or a condition may be negative: "so that no data is lost", "if it does not start". */
const SUBORDINATE =
	/\b(?:if|when|while|because|since|although|unless|until|after|before|so that|in order to|to ensure|to make sure|that|who|whose|where|without)\b|,/i;
/** "the LEAST effort" measures, "the LEAST suitable" denies. */
const EMPHASISED =
	/\b(?:NOT|EXCEPT|NEVER|CANNOT|LEAST (?:likely|suitable|important|appropriate|effective|useful))\b/;
const NEGATED =
	/\b(?:not|except|cannot|least (?:likely|suitable|important|appropriate)|(?:is|are|was|were|do|does|did|ca|could|should|would|wo|must|has|have)n['’]t)\b/i;

/** A quoted condition or error text is named, not denied. */
const QUOTED = /“[^”]*”|"[^"]*"/g;

/** What is asked, up to its first subordinate clause. */
function mainClause(question: string): string {
	const opening = /^(?:if|when|while|because|since|although|after|before)\b[^,]*,\s*/i.exec(
		question
	);
	const rest = question.slice(opening?.[0].length ?? 0);
	const cut = rest.search(SUBORDINATE);
	return cut < 0 || /^[\s,]*except\b/i.test(rest.slice(cut)) ? rest : rest.slice(0, cut);
}

/** Readers overlook a plain "not" and answer the opposite: ERROR. In capitals it is seen: WARN. */
export const negatedStem: ItemRule = {
	id: 'negated-stem',
	title: 'Word the stem positively; if it must be negative, emphasise NOT or EXCEPT',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guideline 17; ${TARRANT_2006}`,
	check(item) {
		if (!hasWordedOptions(item)) return [];
		const question = viewOf(item).question.replace(QUOTED, '“”');
		const emphasised = EMPHASISED.exec(question);
		if (emphasised)
			return [{ message: `The stem is negative: ${emphasised[0]}`, severity: 'WARN' }];
		const negated =
			NEGATED.exec(mainClause(question)) ?? /\bexcept(?= for| in|:|\?|$)/i.exec(question);
		return negated ? [{ message: `The negation “${negated[0]}” is not emphasised` }] : [];
	},
	examples: {
		ok: [
			choice('Which exception is thrown for “exec not enabled”?', 'InvalidParameter', [
				'NotFound',
				'Throttling'
			]),
			choice('The definition does not change. Which command starts new tasks?', '`aws a`', [
				'`aws b`',
				'`aws c`'
			]),
			choice('Which setting makes sure that requests are not lost?', 'Draining', [
				'Logging',
				'Tagging'
			]),
			choice('Which service meets the requirement with the LEAST operational effort?', 'Fargate', [
				'Amazon EC2',
				'AWS Outposts'
			]),
			choice('If a task does not start, which log should be read first?', 'Agent log', [
				'Flow log',
				'Access log'
			])
		],
		notOk: [
			choice('Which mode does not support port mappings?', '`host`', ['`bridge`', '`awsvpc`']),
			choice('Which mode is LEAST suitable for isolation?', '`host`', ['`bridge`', '`awsvpc`']),
			choice('Which of the modes is NOT available on Fargate?', '`host`', ['`awsvpc`', '`bridge`']),
			multiple(
				'All of these are launch types except:',
				['Daemon', 'Replica'],
				['EC2', 'Fargate', 'External']
			),
			choice("Which component isn't part of a cluster?", 'Bucket', ['Task', 'Service'])
		]
	}
};
