import { splitClause } from '../language/clause';
import { makeTerm } from '../language/phrases';
import { withoutStop } from '../language/sentences';
import { isBaseVerb, isModal } from '../language/verbs';
import { contentWords } from '../language/words';
import type { DraftBody } from './draft';
import { subjectName } from './subject-name';

/** A subject with its verb; "when first created" has neither. */
const isClause = (text: string) =>
	splitClause(text) !== null ||
	/^(?:you|it|they|we|there|nothing|everything|one|both|each|this|these|that|those) (?!may want)[a-z'’]+/i.test(
		text
	) ||
	/^[\w-]+ing (?:an?|the) .* (?:is|are|has|can|will) /.test(text) ||
	/^(?:an?|the|your|each|any|all|no) .+ [a-z]+(?:s|ed)$/i.test(text);

const isOrder = (text: string) => isBaseVerb((text.split(' ')[0] ?? '').toLowerCase());

export function cause(body: string): DraftBody | null {
	const lead = body.match(
		/^(If|When|Whenever|Unless|Because|Since)\s+(.{6,160}?),\s+(?:then\s+)?(.{6,})$/i
	);
	const make = (
		link: 'if' | 'when' | 'because' | 'causes' | 'unless',
		from: string,
		effect: string
	): DraftBody => ({
		kind: 'cause',
		subject: subjectName(
			splitClause(effect)?.subject ?? contentWords(effect).slice(0, 3).join(' ')
		),
		statement: '',
		cause: from,
		effect: withoutStop(effect),
		link
	});
	// "If you need X create Y": the comma was forgotten, the order shows where the second half begins.
	const order = body.match(
		/^(If|When) (you (?:need|want|have|wish|would like) [^,]{4,60}?) ((?:create|use|add|attach|enable|set|configure|choose|run|deploy|make|remove|delete) .{6,})$/
	);
	if (!lead && order)
		return make(order[1] === 'If' ? 'if' : 'when', order[2] as string, order[3] as string);
	if (
		lead &&
		isClause(lead[2] as string) &&
		(isOrder(lead[3] as string) || isClause(lead[3] as string))
	) {
		const word = (lead[1] as string).toLowerCase();
		const link =
			word === 'if' || word === 'unless'
				? word
				: word === 'because' || word === 'since'
					? 'because'
					: 'when';
		return make(link, lead[2] as string, lead[3] as string);
	}
	const tail = body.match(/^([^,;]{10,}?),?\s+because\s+(?!of\b)(.{6,})$/);
	if (tail)
		return make('because', tail[2] as string, (tail[1] as string).replace(/\s*[—–-]+$/, ''));
	const causes = body.match(/^(.{4,80}?)\s+(?:causes|leads to|results in)\s+(.{4,})$/);
	return causes && !isModal((causes[1] as string).split(' ').at(-1) as string)
		? make('causes', causes[1] as string, causes[2] as string)
		: null;
}

/** "The `essential` field" is a name with code in it, "`essential`" is code. */
const isAllCode = (name: string) => /^(?:the |an? )?`[^`]+`$/i.test(name.trim());

const firstWord = (text: string) => text.split(' ')[0];

export function contrast(body: string): DraftBody | null {
	const pair =
		body.match(/^(.{6,120}?)(;|,?\s+(?:whereas|while|but)|[.])\s+([^.;]{4,120})$/) ?? null;
	if (!pair) {
		const unlike = body.match(/^Unlike\s+(.{2,40}?),\s+(.{6,})$/);
		const clause = unlike && splitClause(unlike[2] as string);
		if (!unlike || !clause) return null;
		return {
			kind: 'contrast',
			subject: subjectName(clause.subject),
			statement: '',
			left: makeTerm(subjectName(clause.subject), isAllCode(clause.subject)),
			right: makeTerm(subjectName(unlike[1] as string), isAllCode(unlike[1] as string)),
			leftPredicate: `${clause.verb} ${clause.object}`,
			rightPredicate: null
		};
	}
	const left = splitClause(pair[1] as string);
	const second = (pair[3] as string).trim();
	if (!left || left.subject.split(' ').length > 5) return null;
	const not = second.match(
		/^(.{2,50}?)\s+(?:do not|don't|does not|doesn't|cannot|can't|is not|are not|isn't|aren't|has not|will not)(?:\s+(?:be\s+)?([a-z]+))?$/
	);
	// "Services recover …; tasks do not recover": the same verb, or a participle.
	const denied = not?.[2];
	if (denied && !/ed$/.test(denied) && !left.verb.startsWith(denied)) return null;
	const right = not ? null : splitClause(second);
	if (
		!not &&
		(!right ||
			right.subject.split(' ').length > 5 ||
			subjectName(right.subject) === subjectName(left.subject) ||
			// "But" and a full stop set things against each other only where one half denies the other.
			!/whereas|while|;/.test(pair[2] as string) ||
			(pair[2] === ';' && firstWord(left.verb) !== firstWord(right.verb)))
	)
		return null;
	const rightSubject = not ? (not[1] as string) : (right?.subject ?? '');
	const rightName = subjectName(rightSubject);
	if (!rightName || /^(?:it|they|you|this|that)$/i.test(rightName)) return null;
	return {
		kind: 'contrast',
		subject: subjectName(left.subject),
		statement: '',
		left: makeTerm(subjectName(left.subject), isAllCode(left.subject)),
		right: makeTerm(rightName, isAllCode(rightSubject)),
		leftPredicate: `${left.verb} ${left.object}`,
		rightPredicate: right ? `${right.verb} ${right.object}` : null
	};
}
