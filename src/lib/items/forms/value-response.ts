import type { AttributeFact } from '../../notes/types';
import { termKey } from '../language/tokens';
import type { Item } from '../types';
import type { AskedColumn } from './asked-column';
import { counted, isCountable, WRONG } from './choose-several';
import { common, seeded, type FormContext } from './context';
import { capitalise } from '../language/capitals';
import { clangs } from './leak';
import { isAnchor, ofThese, rivalRows, sameValue, sharedKind } from './same-column';

const MAX_OPTION = 110;

/** Two things the notes describe each by itself are two, however alike their names. */
function isOther(a: string, b: string, ctx: FormContext): boolean {
	const { aliases, describedAs } = ctx.knowledge;
	const [x, y] = [aliases.canonical(a), aliases.canonical(b)];
	return !sameValue(a, b) || (x !== y && describedAs(x).length > 0 && describedAs(y).length > 0);
}

/** Two or three entities share a value that all the others are known not to have. */
export function valueResponse(
	fact: AttributeFact,
	asked: AskedColumn,
	ctx: FormContext
): Item | null {
	const all = rivalRows(fact, ctx);
	const key = termKey(fact.value);
	const right = all.filter((f) => termKey(f.value) === key);
	if (!isCountable(right.length) || !isAnchor(fact, right)) return null;
	const others = all.filter((f) => !right.includes(f));
	if (others.length < WRONG || others.some((f) => !isOther(f.value, fact.value, ctx))) return null;
	const wrong = seeded(others, (f) => f.id, fact.id).slice(0, WRONG);
	const list = [...right, ...wrong];
	if (
		new Set(list.map((f) => ctx.knowledge.aliases.canonical(f.entity.text))).size < list.length ||
		list.some((f) => f.entity.text.length > MAX_OPTION || !asked.fits(f))
	)
		return null;
	const kind = sharedKind(list);
	const question = asked.relation.which(ofThese(kind), asked.value(fact));
	if (!question || asked.told(fact) === null) return null;
	const stem = `${capitalise(question)} ${counted(right.length)}`;
	const shown = (f: AttributeFact) => asked.row(f).shown;
	if (right.some((f) => clangs(stem, shown(f), wrong.map(shown)))) return null;
	return {
		...common(
			fact,
			'multiple-response',
			1,
			stem,
			'value/choose',
			right,
			right.map(asked.say).join(' ')
		),
		options: seeded(list, (f) => f.id, `${ctx.seed}|${fact.id}|choose`).map((f) => ({
			text: shown(f),
			correct: right.includes(f),
			rationale: asked.say(f)
		}))
	};
}
