import type { AttributeFact } from '../../notes/types';
import { hash32 } from '../../core/hash';
import { acceptable } from '../language/blanks';
import { sentence, withoutStop } from '../language/capitals';
import { termKey } from '../language/tokens';
import type { Item } from '../types';
import type { AskedColumn } from './asked-column';
import { measured } from './attribute-numbers';
import { common, seeded, type FormContext } from './context';
import { clangs, leaks } from './leak';
import { column, hasDistinctValues, rivalRows, sharedKind } from './same-column';

/** Uses that the table tells apart; other columns of many values may hold of several rows. */
const tellsApart =
	/^(?:typical |best |main |common |primary )?(?:use ?cases?|use)$|\b(?:used|best|good|ideal|suited|suitable) for$/i;

/** "backup, restore, migration" is a cell's list; a question would say "and". */
const isUnjoined = (value: string) =>
	/,/.test(value.replace(/\([^)]*\)/g, '')) &&
	!/\b(?:and|or|where|which|not|but|with)\b|&/.test(value);

/** Which thing has a value, where no other row may have it too. */
export function entityChoice(
	fact: AttributeFact,
	asked: AskedColumn,
	ctx: FormContext
): Item | null {
	const functional = rivalRows(fact, ctx);
	const rows = tellsApart.test(fact.property) && !fact.open ? column(fact, ctx) : functional;
	const value = withoutStop(fact.value);
	if (
		asked.told(fact) === null ||
		asked.row(fact).isSetup ||
		value.length > 80 ||
		isUnjoined(value) ||
		!hasDistinctValues(fact, rows)
	)
		return null;
	const rivals = rows.filter((f) => f.entity.text !== fact.entity.text && asked.fits(f));
	const start = rivals.length ? hash32(fact.id) % rivals.length : 0;
	const others = [...rivals.slice(start), ...rivals.slice(0, start)]
		.filter((f, i, all) => all.findIndex((g) => g.entity.text === f.entity.text) === i)
		.slice(0, 3);
	if (others.length < 2) return null;
	const question = asked.relation.which(
		sharedKind([fact, ...others]) ?? 'of these',
		asked.value(fact)
	);
	if (!question) return null;
	const stem = sentence(question);
	if (
		clangs(
			stem,
			fact.entity.text,
			others.map((f) => f.entity.text)
		) ||
		others.some((f) => termKey(f.entity.text) === termKey(fact.entity.text))
	)
		return null;
	return {
		...common(
			fact,
			'single-choice',
			2,
			stem,
			`entity/${asked.relation.name}`,
			[fact],
			asked.say(fact)
		),
		options: seeded([fact, ...others], (f) => f.id, `${ctx.seed}|${fact.id}|2`).map((f) => ({
			text: asked.row(f).shown,
			correct: f === fact,
			rationale: asked.say(f)
		}))
	};
}

/** Which of two things has the value, where the table compares two. */
export function entityOfTwo(
	fact: AttributeFact,
	asked: AskedColumn,
	ctx: FormContext
): Item | null {
	const rows = column(fact, ctx);
	const other = rows.find((f) => f.entity.text !== fact.entity.text);
	if (
		rows.length !== 2 ||
		!other ||
		asked.told(fact) === null ||
		!hasDistinctValues(fact, rows) ||
		!asked.fits(other) ||
		// A time and a size compare nothing.
		measured(withoutStop(other.value)) !== measured(withoutStop(fact.value)) ||
		rows.some((f) => asked.row(f).clause !== null)
	)
		return null;
	const question = asked.relation.which('of the two', asked.value(fact));
	const names = seeded([fact, other], (f) => f.entity.text, fact.id).map(
		(f) => asked.row(f).inSentence
	);
	if (!question || question.includes(':') || leaks(question, fact.entity.text)) return null;
	return {
		...common(
			fact,
			'typed',
			2,
			sentence(question.replace(/\?$/, `: ${names.join(' or ')}?`)),
			'entity/of-two',
			[fact],
			asked.say(fact)
		),
		accept: acceptable(fact.entity.text, ctx.knowledge.aliases.otherNames(fact.entity.text))
	};
}
