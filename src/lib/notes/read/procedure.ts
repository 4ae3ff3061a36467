import type { List } from 'mdast';
import { isBaseVerb } from '../language/verbs';
import type { Bullet } from './bullet';
import type { Scope } from './scope';
import { isLabel } from './term-line';

const procedureTitle =
	/\b(?:steps?|how to|how|process|procedure|workflow|flow|lifecycle|phases?|order|sequence|stages?|pasos|步骤|to (?:create|deploy|install|configure|set up|build|run|enable))\b/i;

/** Steps of an ordered list that is a real procedure, else null. */
export function procedure(list: List, bullets: readonly Bullet[], scope: Scope): string[] | null {
	if (!list.ordered || bullets.length < 3 || bullets.length > 10) return null;
	const steps = bullets.map((b) =>
		(b.term && b.term.rest.text && !isLabel(b.term.term.text)
			? b.term.term.text
			: (b.inline.text.split('\n')[0] as string)
		)
			.replace(/[.:;]+$/, '')
			.trim()
	);
	if (steps.some((s) => !s || s.split(/\s+/).length > 25 || /[?？]$/.test(s))) return null;
	const imperative = steps.filter((s) =>
		isBaseVerb((s.split(/\s+/)[0] ?? '').replace(/[^A-Za-z-]/g, ''))
	).length;
	if (new Set(steps.map((s) => s.toLowerCase())).size < steps.length) return null;
	const titled = procedureTitle.test(scope.listTitle ?? '');
	return imperative >= steps.length * 0.6 ||
		(titled && imperative >= 1) ||
		(titled &&
			/\b(?:steps?|lifecycle|phases?|workflow|stages?|sequence)\b/i.test(scope.listTitle ?? ''))
		? steps
		: null;
}
