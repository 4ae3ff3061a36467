import type { CommandFact } from '../../notes/types';
import { overlap } from '../knowledge/overlap';
import { contentStems } from '../language/tokens';
import { wishOf } from '../stems/goal';
import type { Item } from '../types';
import { operationOf } from './command-parts';
import { common, seeded, type FormContext } from './context';
import { clangs } from './leak';

/** Which command does it: options are commands of the same tool whose labels say something else. */
export function commandChoice(
	fact: CommandFact,
	wish: string,
	shown: string,
	ctx: FormContext,
	explained: string
): Item | null {
	const operation = operationOf(fact).join(' ');
	const label = contentStems(fact.label);
	const pool = seeded(
		ctx.knowledge.commands
			.ofTool(fact.operation)
			.filter(
				(f) =>
					operationOf(f).join(' ') !== operation &&
					operationOf(f).length === operationOf(fact).length
			)
			.slice(0, 200),
		(f) => f.id,
		fact.id
	);
	const others: CommandFact[] = [];
	for (const f of pool) {
		if (others.length >= 3) break;
		if (!wishOf(f.label) || overlap(contentStems(f.label), label) >= 0.6 || f.command.length > 120)
			continue;
		if (others.some((o) => operationOf(o).join(' ') === operationOf(f).join(' '))) continue;
		others.push(f);
	}
	if (others.length < 2) return null;
	const stem = `Which ${shown} operation would you use to ${wish}?`;
	const text = (f: CommandFact) => `\`${operationOf(f).join(' ')}\``;
	if (clangs(stem, text(fact), others.map(text))) return null;
	return {
		...common(fact, 'single-choice', 1, stem, 'command/choice', [fact], explained),
		options: seeded([fact, ...others], (f) => f.id, `${ctx.seed}|${fact.id}`).map((f) => ({
			text: text(f),
			correct: f === fact,
			rationale: `${text(f)} is the one to ${wishOf(f.label)}.`
		}))
	};
}
