import type {
	DefinitionFact,
	Fact,
	MembershipFact,
	PurposeFact,
	Section,
	Term
} from '../../notes/types';
import type { Description } from '../language/description';
import { looksEnglish } from '../language/english';
import { buildLexicon, type Lexicon } from '../language/lexicon';
import type { Noun } from '../language/noun';
import { hash32 } from '../../core/hash';
import { singularPhrase } from '../language/number';
import { contentStems, termKey, tokens } from '../language/tokens';
import { buildAliases, type Aliases } from './aliases';
import { buildAttributes, type Attributes } from './attributes';
import { buildCommands, type Commands } from './commands';
import { buildFields, type Fields } from './fields';
import { buildScopes, type Scopes } from './scopes';
import { descriptionOf, kindNamed, labelOf } from './description-of';
import { isSure, nounFor } from './noun-for';
import { buildTopics, isPlace } from './topic';

/** A term and a text that the notes give for it. */
export interface Described {
	readonly fact: DefinitionFact | PurposeFact;
	readonly term: Term;
	/** Canonical name. */
	readonly key: string;
	readonly noun: Noun;
	/** Whether the noun takes an article is known, so it may stand in a sentence of ours. */
	readonly sure: boolean;
	readonly text: string;
	readonly stems: ReadonlySet<string>;
	readonly description: Description;
	/** What it is one of, as a question names it: "network mode", "type of malware"; null where the notes do not tell. */
	readonly kind: string | null;
	/** Its kind, where the bare name would not read as a noun: "the `host` network mode", but "a cluster". */
	readonly label: string | null;
	/** Worked out once, since every pair of terms asks for them. */
	readonly hash: number;
	readonly nameStems: ReadonlySet<string>;
	readonly nameWords: readonly string[];
	readonly nameKey: string;
	/** What the term is one of: its category, the lists that name it, the headings above it. */
	readonly kinds: ReadonlySet<string>;
}

/** What the generator knows of a course, indexed so that no question needs all pairs of facts. */
export interface Knowledge {
	readonly facts: readonly Fact[];
	readonly aliases: Aliases;
	readonly lexicon: Lexicon;
	readonly scopes: Scopes;
	readonly attributes: Attributes;
	readonly commands: Commands;
	readonly fields: Fields;
	readonly described: readonly Described[];
	describedAs(key: string): readonly Described[];
	describedOf(fact: Fact): Described | null;
	readonly inGroup: ReadonlyMap<string, readonly Described[]>;
	readonly inSection: ReadonlyMap<string, readonly Described[]>;
	/** By the category's key. */
	readonly inCategory: ReadonlyMap<string, readonly Described[]>;
	/** All facts of a list or table. */
	readonly groups: ReadonlyMap<string, readonly Fact[]>;
	/** Canonical member name -> memberships that list it. */
	wholesOf(key: string): readonly MembershipFact[];
	membershipsOf(lesson: Fact['lesson']): readonly MembershipFact[];
	topic(fact: Fact): string | null;
	/** The topic where it is a name that reads right after "In": "Amazon S3", not "Deployment strategies". */
	place(fact: Fact): string | null;
	/** Most sentences of the lesson are not English. */
	foreign(lesson: Fact['lesson']): boolean;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

export function buildKnowledge(facts: readonly Fact[], sections: readonly Section[]): Knowledge {
	const aliases = buildAliases(facts);
	const lexicon = buildLexicon(facts);
	const described: Described[] = [];
	const byKey = new Map<string, Described[]>();
	const byFact = new Map<string, Described>();
	const inGroup = new Map<string, Described[]>();
	const inSection = new Map<string, Described[]>();
	const inCategory = new Map<string, Described[]>();
	const groups = new Map<string, Fact[]>();
	const wholes = new Map<string, MembershipFact[]>();
	const memberships = new Map<string, MembershipFact[]>();
	for (const fact of facts) {
		if (fact.group) push(groups, fact.group as string, fact);
		if (fact.kind !== 'membership') continue;
		push(memberships, fact.lesson as string, fact);
		for (const member of fact.members) push(wholes, aliases.canonical(member.text), fact);
	}
	for (const fact of facts) {
		if (fact.kind !== 'definition' && fact.kind !== 'purpose') continue;
		const raw = fact.kind === 'definition' ? fact.definition : fact.purpose;
		if (!looksEnglish(`${fact.term.text} ${raw}`)) continue;
		const description = descriptionOf(fact, raw, lexicon);
		const noun = nounFor(fact, description, lexicon);
		const d: Described = {
			fact,
			term: fact.term,
			key: aliases.canonical(fact.term.text),
			noun,
			sure: isSure(fact, noun, lexicon),
			kind: kindNamed(fact, lexicon),
			label: labelOf(fact, lexicon),
			text: raw,
			stems: contentStems(raw),
			hash: hash32(fact.id),
			nameStems: contentStems(fact.term.text),
			nameWords: tokens(termKey(fact.term.text)),
			nameKey: termKey(fact.term.text),
			kinds: kindsOf(fact, wholes.get(aliases.canonical(fact.term.text)) ?? []),
			description
		};
		described.push(d);
		byFact.set(fact.id, d);
		push(byKey, d.key, d);
		if (fact.group) push(inGroup, fact.group as string, d);
		push(inSection, fact.section as string, d);
		if (fact.category !== null) {
			push(inCategory, termKey(fact.category), d);
		}
	}
	const topic = buildTopics(sections);
	return {
		facts,
		aliases,
		lexicon,
		scopes: buildScopes(facts, aliases),
		attributes: buildAttributes(facts),
		commands: buildCommands(facts),
		fields: buildFields(facts),
		described,
		describedAs: (key) => byKey.get(key) ?? [],
		describedOf: (fact) => byFact.get(fact.id) ?? null,
		inGroup,
		inSection,
		inCategory,
		groups,
		wholesOf: (key) => wholes.get(key) ?? [],
		membershipsOf: (lesson) => memberships.get(lesson) ?? [],
		topic,
		place: (fact) => {
			const t = topic(fact);
			return t && isPlace(t, lexicon) ? t : null;
		},
		foreign: foreignLessons(facts)
	};
}

/** Words that head the tables of notes in Spanish, Portuguese, Italian, French and German. */
const cognates =
	/\b(?:servicio|servi[cç]o|servizio|puerto|porta|protocolo|protocollo|valor|valore|valeur|wert|nombre|nome|ejemplo|exemplo|esempio|exemple|beispiel|descripci[oó]n|descri[cç][aã]o|descrizione|beschreibung|tipo|uso|limite|opera[cç][aã]o|comando|commande|befehl)\b/i;

/** Short statements do not tell their language, so a lesson's long ones speak for all. */
function foreignLessons(facts: readonly Fact[]): (lesson: Fact['lesson']) => boolean {
	const balance = new Map<string, number>();
	for (const fact of facts) {
		const words = fact.statement.split(' ').length;
		if (cognates.test(fact.statement)) {
			balance.set(fact.lesson, (balance.get(fact.lesson) ?? 0) - 1);
			continue;
		}
		if (words < 6 && /^[ -~–—]*$/.test(fact.statement)) continue;
		balance.set(
			fact.lesson,
			(balance.get(fact.lesson) ?? 0) + (looksEnglish(fact.statement) ? 1 : -1)
		);
	}
	return (lesson) => (balance.get(lesson) ?? 0) < 0;
}

function kindsOf(
	fact: DefinitionFact | PurposeFact,
	wholes: readonly MembershipFact[]
): Set<string> {
	const out = new Set(fact.headings.map(termKey));
	for (const whole of wholes) out.add(termKey(singularPhrase(whole.whole)));
	const category = fact.category ? tokens(termKey(fact.category)) : [];
	// "ECS service type" says that the term is a service type, and of a service.
	for (let n = 1; n <= category.length; n++) {
		out.add(category.slice(-n).join(' '));
		out.add(category.slice(0, n).join(' '));
	}
	for (let n = 0; n < category.length; n++) out.add(category[n] as string);
	return out;
}
