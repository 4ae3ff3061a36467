import type { List } from 'mdast';
import { isAboutTheText } from '../language/about-the-text';
import { splitClause } from '../language/clause';
import type { DraftBody } from './draft';
import type { Emitter } from './emitter';
import { categoryOf, isGenericTitle, isOpenList, makeTerm } from '../language/phrases';
import { readBlocks } from './blocks';
import { toBullet, type Bullet } from './bullet';
import { furtherReading } from './further-reading';
import { emitMembership, memberTerms } from './membership';
import { procedure } from './procedure';
import { labelOf, linesOf, type Scope } from './scope';
import { commandBullet } from './code';
import { questionInBullet } from './question';
import { readQuiz } from './quiz';
import { isLinkOnly, withoutTicks } from './inline';
import { emitAbbreviations, isLabel, isMistake, readSentences, readTermLine } from './term-line';
import { fullStop } from '../language/sentences';
import { isPlural } from '../language/words';

export function readList(list: List, scope: Scope, out: Emitter): void {
	if (scope.depth > 40 || furtherReading.test(scope.listTitle ?? '')) return;
	const bullets = list.children.map(toBullet);
	const start = linesOf(list).start;
	const group = `${out.section.id}:list:${start}`;
	const texts = bullets.map((b) => b.inline.text);
	const open =
		texts.some((t, i) => i === texts.length - 1 && isOpenList(t) && t.split(' ').length <= 3) ||
		/\b(?:such as|e\.g\.|examples?|including|some)\b/i.test(scope.listTitle ?? '');
	const category = categoryOf(scope.listTitle, scope.above);
	const steps = procedure(list, bullets, scope);
	const titled =
		category !== null ||
		(scope.label !== null &&
			scope.label === scope.listTitle &&
			!isGenericTitle(scope.label) &&
			(isPlural(scope.label.replace(/\s*\([^)]*\)$/, '')) ||
				/\b(?:types|kinds|modes|options|parts|levels|ways)\b/i.test(scope.label)));
	const whole = { start, end: linesOf(list).end };
	const named = titled && !steps ? memberTerms(bullets) : null;
	const members = named && named.length >= 2 && named.length <= 12 ? named : null;
	const bare =
		members !== null && bullets.every((b) => b.rest.length === 0 && !(b.term && b.term.rest.text));
	if (members && bare) {
		const index = emitMembership(scope, members, whole, { group, open }, out);
		for (const b of bullets) {
			out.covered('bullet', b.lines, b.inline.text, [index]);
			emitAbbreviations(b.inline.text, b.lines, out);
		}
		return;
	}
	for (const bullet of bullets)
		readBullet(bullet, { ...scope, afterHeading: false }, out, {
			group,
			open,
			category: termShare(bullets) >= 0.6 ? category : null,
			covered: steps !== null
		});
	if (members && !bare) emitMembership(scope, members, whole, { group, open }, out);
	if (steps) {
		const title = (scope.listTitle ?? out.section.title).replace(
			/^(?:the )?steps (?:to|for)\s+/i,
			''
		);
		const index = out.emit(
			{
				kind: 'sequence',
				subject: title,
				statement: fullStop(`${title}: ${steps.map((s, i) => `${i + 1}. ${s}`).join('; ')}`),
				title,
				steps
			},
			{ start, end: linesOf(list).end },
			{ group }
		);
		for (const unit of out.units)
			if (unit.startLine >= start && unit.endLine <= linesOf(list).end && unit.drafts.length === 0)
				unit.drafts.push(index);
	}
}

/** A bare address: a link is no statement. */
const isAddress = (text: string) => /^(?:`?(?:https?:\/\/|www\.)\S+`?)$/i.test(text);
/** A bullet that only leads on to another text. */
const leadsOn = (b: Bullet) => !b.term && b.rest.length === 0 && isAboutTheText(b.inline.text);
/** A question that nobody answers states nothing. */
const unanswered = (text: string) => /[?？]$/.test(text) && !/[.!]\s/.test(text);

const termShare = (bullets: readonly Bullet[]) =>
	bullets.filter((b) => b.term && !isLabel(b.term.term.text)).length / Math.max(1, bullets.length);

interface ListInfo {
	readonly group: string;
	readonly open: boolean;
	readonly category: string | null;
	/** The list is a procedure: its steps are covered by one sequence fact. */
	readonly covered: boolean;
}

function readBullet(b: Bullet, scope: Scope, out: Emitter, list: ListInfo): void {
	if (out.isCrossedOut(b.lines.start) || isMistake(b.inline.text)) return;
	if (leadsOn(b)) return;
	if (b.item.children[0] && isLinkOnly(b.item.children[0]) && b.rest.length === 0) return;
	const nested = b.rest.filter((n) => n.type === 'list');
	const hasBelow = b.rest.some((n) => n.type === 'list' || n.type === 'code' || n.type === 'table');
	const options = { group: list.group, open: list.open, inline: b.inline };
	const explicit = b.item.children.find((n) => n.type === 'html' && /<!--\s*fact:/.test(n.value));
	const inlineId =
		b.item.children[0]?.type === 'paragraph'
			? b.item.children[0].children.find((n) => n.type === 'html' && /<!--\s*fact:/.test(n.value))
			: undefined;
	const id = ((explicit ?? inlineId) as { value: string } | undefined)?.value.match(
		/fact:\s*([\p{L}\p{N}][\p{L}\p{N}/_.-]*)/u
	);
	if (id) out.explicitId = id[1] as string;

	if (b.inline.text && nested[0]) {
		const at = b.rest.indexOf(nested[0]);
		const taken = readQuiz(b.rest, at, out, { text: b.inline.text, lines: b.lines });
		if (taken > 0) {
			readBlocks(
				[...b.rest.slice(0, at), ...b.rest.slice(at + 1)],
				{ ...scope, topic: null, depth: scope.depth + 1 },
				out
			);
			return;
		}
	}
	const name = parentName(b, hasBelow);
	if (name !== null) {
		const childTitle = name;
		const childScope: Scope = {
			...scope,
			topic: topicFor(b, name, scope),
			listTitle: childTitle,
			above: scope.listTitle,
			depth: scope.depth + 1,
			afterHeading: false,
			label: name
		};
		const at = out.drafts.length;
		readBlocks(b.rest, childScope, out);
		const indices = Array.from({ length: out.drafts.length - at }, (_, i) => at + i);
		emitAbbreviations(b.inline.text, b.lines, out);
		if (b.inline.text) out.covered('bullet', b.lines, b.inline.text, indices);
		return;
	}

	if (
		b.inline.text &&
		!isAddress(b.inline.text) &&
		!(unanswered(b.inline.text) && b.rest.length === 0)
	) {
		const bodies = bulletFacts(b, scope, list);
		out.unit(
			'bullet',
			b.lines,
			b.inline.text,
			list.covered ? bodies.filter((x) => x.kind !== 'rule' || x.clause !== null) : bodies,
			options
		);
		emitAbbreviations(b.inline.text, b.lines, out);
	}
	if (b.rest.length === 0) return;
	const topic =
		b.term && !isLabel(b.term.term.text) ? makeTerm(b.term.term.text).text : scope.topic;
	const title =
		b.term && !isLabel(b.term.term.text)
			? labelOf(b.term.term)
			: b.inline.text.split(' ').length <= 8
				? labelOf(b.inline)
				: null;
	readBlocks(
		b.rest,
		{
			...scope,
			topic,
			listTitle: title,
			above: scope.listTitle,
			depth: scope.depth + 1,
			afterHeading: false,
			label: title
		},
		out
	);
}

/** The text of a bullet that only introduces what stands below it; null where the bullet says something itself. */
function parentName(b: Bullet, hasBelow: boolean): string | null {
	if (!hasBelow) return null;
	const text = b.inline.text;
	if (!text) return null;
	if (b.term && b.term.rest.text === '') return labelOf(b.term.term);
	if (/[:：]$/.test(text)) return labelOf(b.inline);
	if (!b.term && text.split(/\s+/).length <= 7 && !splitClause(text) && !/[.!]$/.test(text))
		return labelOf(b.inline);
	return null;
}

/** Below "**Launch Types:**" the topic stays what it was; below "**Lambda**" it is Lambda. */
function topicFor(b: Bullet, name: string, scope: Scope): string | null {
	const words = name.split(' ').length;
	if (categoryOf(name, scope.listTitle) || isGenericTitle(name) || isLabel(name))
		return scope.topic;
	return words <= 6 && !splitClause(name) ? makeTerm(name).text : scope.topic;
}

function bulletFacts(b: Bullet, scope: Scope, list: ListInfo): DraftBody[] {
	const pair = questionInBullet(b.inline);
	const command = commandBullet(b.inline, b.term);
	if (command) return command;
	if (pair)
		return [
			{
				kind: 'answer',
				subject: withoutTicks(pair.question).replace(/[?？]+$/, ''),
				statement: fullStop(`${pair.question} ${pair.answer}`),
				question: pair.question.trim(),
				answer: pair.answer.trim()
			}
		];
	if (b.term && b.term.rest.text)
		return readTermLine(b.term, {
			topic: scope.topic,
			previous: null,
			category: list.category,
			entity: scope.topic
		});
	return readSentences(b.inline, { topic: scope.topic, previous: null });
}
