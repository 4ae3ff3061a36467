import type { AttributeFact, FieldFact } from '../../notes/types';
import { isFunctional } from '../knowledge/attributes';
import { mayEntail } from '../knowledge/overlap';
import { capitalise, quoted, sentence, withoutStop } from '../language/capitals';
import { nounOf } from '../language/noun';
import { pluralPhrase } from '../language/number';
import { containsWords, contentStems, termKey } from '../language/tokens';
import type { Item, Option } from '../types';
import { common, seeded, type FormContext } from './context';
import { code, containerOf } from './field-choices';
import { clangs } from './leak';

const WRONG = 3;
const MAX_OPTION = 110;

const counted = (right: number) => `(Choose ${right === 2 ? 'TWO' : 'THREE'}.)`;

/** One value may amount to the other. A head noun that both have ("replica service", "daemon service") says nothing. */
export function sameValue(a: string, b: string): boolean {
	if (termKey(a) === termKey(b) || containsWords(a, b) || containsWords(b, a)) return true;
	const x = a.split(' ');
	const y = b.split(' ');
	const shared =
		x.length > 1 && y.length > 1 && termKey(x.at(-1) as string) === termKey(y.at(-1) as string);
	const [p, q] = shared ? [x.slice(0, -1).join(' '), y.slice(0, -1).join(' ')] : [a, b];
	if (shared && (containsWords(p, q) || containsWords(q, p))) return true;
	// "You" has no meaningful word, so it follows from nothing but itself.
	return contentStems(p).size > 0 && contentStems(q).size > 0 && mayEntail(p, q);
}

/** Two things the notes describe each by itself are two, however alike their names. */
function isOther(a: string, b: string, ctx: FormContext): boolean {
	const { aliases, describedAs } = ctx.knowledge;
	const [x, y] = [aliases.canonical(a), aliases.canonical(b)];
	return !sameValue(a, b) || (x !== y && describedAs(x).length > 0 && describedAs(y).length > 0);
}

/** Two or three entities share a value that all the others are known not to have: 2 of 5 or 3 of 6. */
export function valueResponse(
	fact: AttributeFact,
	small: string,
	ctx: FormContext,
	say: (f: AttributeFact) => string
): Item | null {
	if (fact.truth !== null || fact.open || !isFunctional(fact.property)) return null;
	const all = ctx.knowledge.attributes
		.sameProperty(fact)
		.filter((f) => f.truth === null)
		.slice(0, 40);
	const key = termKey(fact.value);
	const right = all.filter((f) => termKey(f.value) === key);
	const first = [...right].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
	if (first !== fact || (right.length !== 2 && right.length !== 3)) return null;
	const others = all.filter((f) => !right.includes(f));
	if (others.length < WRONG || others.some((f) => !isOther(f.value, fact.value, ctx))) return null;
	const wrong = seeded(others, (f) => f.id, fact.id).slice(0, WRONG);
	const shown = (f: AttributeFact) => nounOf(f.entity, ctx.knowledge.lexicon).shown;
	const list = [...right, ...wrong];
	if (
		new Set(list.map((f) => ctx.knowledge.aliases.canonical(f.entity.text))).size < list.length ||
		list.some((f) => f.entity.text.length > MAX_OPTION)
	)
		return null;
	const category = list.every((f) => f.category === fact.category) ? fact.category : null;
	const what = category ? pluralPhrase(category) : 'of these';
	const value = withoutStop(fact.value);
	const named = /^(?:`[^`]+`|[A-Z]+)$/.test(value) ? value : quoted(value);
	const stem = `For which ${what} do the notes list ${named} under ${small}? ${counted(right.length)}`;
	const wrongNames = wrong.map(shown);
	if (right.some((f) => clangs(stem, shown(f), wrongNames))) return null;
	const told = right.map(say).join(' ');
	return {
		...common(fact, 'multiple-response', 1, stem, 'value/choose', right, told),
		options: seeded(list, (f) => f.id, `${ctx.seed}|${fact.id}|choose`).map((f) => ({
			text: capitalise(shown(f)),
			correct: right.includes(f),
			rationale: say(f)
		}))
	};
}

/** Which fields a container holds, against fields that stand elsewhere in the block and nowhere in it. */
export function fieldResponse(
	fact: FieldFact,
	block: readonly FieldFact[],
	where: string,
	ctx: FormContext
): Item | null {
	const inside = block.filter((f) => containerOf(f.parent) === fact.key);
	const keys = new Set(inside.map((f) => f.key));
	if (block.filter((f) => f.key === fact.key).length > 1) return null;
	const seen = new Set<string>();
	const outside = block.filter(
		(f) =>
			!keys.has(f.key) &&
			f.key !== fact.key &&
			!fact.path.split('.').some((p) => p.replace(/\[\]/g, '') === f.key) &&
			!f.path
				.split('.')
				.some((p, i, all) => i < all.length - 1 && p.replace(/\[\]/g, '') === fact.key) &&
			!seen.has(f.key) &&
			seen.add(f.key)
	);
	const elsewhere = new Set(
		block.filter((f) => containerOf(f.parent) !== fact.key).map((f) => f.key)
	);
	const own = inside.filter((f) => !elsewhere.has(f.key));
	const size = own.length >= 3 ? 3 : 2;
	if (own.length < size || outside.length < WRONG) return null;
	const right = seeded(own, (f) => f.key, fact.id).slice(0, size);
	const wrong = seeded(outside, (f) => f.key, fact.id).slice(0, WRONG);
	const place = (f: FieldFact) =>
		f.parent === ''
			? `${code(f.key)} stands at the top level.`
			: `${code(f.key)} stands inside ${code(containerOf(f.parent))}.`;
	const stem = `${sentence(where).replace(/\.$/, '')}, which of these fields stand inside ${code(fact.key)}? ${counted(size)}`;
	const options: Option[] = [...right, ...wrong].map((f) => ({
		text: code(f.key),
		correct: right.includes(f),
		rationale: place(f)
	}));
	return {
		...common(
			fact,
			'multiple-response',
			1,
			stem,
			'field/choose',
			[fact],
			right.map(place).join(' ')
		),
		options: seeded(options, (o) => o.text, `${ctx.seed}|${fact.id}|choose`)
	};
}
