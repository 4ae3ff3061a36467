import { splitClause } from '../language/clause';
import { isOpenList, lowerUnlessName, makeTerm } from '../language/phrases';
import { fullStop } from '../language/sentences';
import type { Term } from '../types';
import type { Bullet } from './bullet';
import type { Emitter } from './emitter';
import type { Scope } from './scope';
import { isLabel } from './term-line';

/** Terms of a list whose bullets all name something of the list's kind. */
export function memberTerms(bullets: readonly Bullet[]): Term[] | null {
	const out: Term[] = [];
	for (const b of bullets) {
		const source =
			b.term && !isLabel(b.term.term.text)
				? b.term.term
				: b.inline.text.split(/\s+/).length <= 5 && !splitClause(b.inline.text)
					? b.inline
					: null;
		if (!source || !source.text) return null;
		const term = makeTerm(
			source.text.replace(/\s*\((?:the )?default\)/i, '').replace(/[.;,]$/, ''),
			source.marks.some((m) => m.type === 'code')
		);
		if (!term.text || isOpenList(term.text)) continue;
		out.push(term);
	}
	return out;
}

export function emitMembership(
	scope: Scope,
	members: readonly Term[],
	lines: { start: number; end: number },
	options: { group: string; open: boolean },
	out: Emitter
): number {
	const title = scope.listTitle as string;
	const names = members.map((m) => (m.code ? `\`${m.text}\`` : m.text));
	const whole =
		/^types?$/i.test(title) && scope.above
			? `${scope.above} ${title.toLowerCase()}`
			: title.split(' ').map(lowerUnlessName).join(' ');
	return out.emit(
		{
			kind: 'membership',
			subject: whole,
			statement: fullStop(`${title}: ${joinNames(names)}`),
			whole,
			members
		},
		lines,
		options
	);
}

export const joinNames = (names: readonly string[]) =>
	names.length < 2
		? names.join('')
		: `${names.slice(0, -1).join(', ')} and ${names.at(-1) as string}`;
