import { factId, groupId, lessonId, sectionId } from '../../core/ids';
import type { Fact, Section, Term } from '../../notes/types';

type Kinded = Fact extends infer F
	? F extends Fact
		? Omit<F, keyof Base> & Partial<Base>
		: never
	: never;
type Base = Pick<
	Fact,
	| 'id'
	| 'explicitId'
	| 'lesson'
	| 'section'
	| 'headings'
	| 'subject'
	| 'statement'
	| 'focus'
	| 'sources'
	| 'group'
	| 'open'
>;

/** Facts for tests, one for each kind that a test needs; what is not given stands for itself. */
export function fact(id: string, given: Kinded): Fact {
	return {
		id: factId(id),
		explicitId: false,
		lesson: lessonId('lesson'),
		section: sectionId('section'),
		headings: ['Networking Modes'],
		subject: 'term' in given ? given.term.text : '',
		statement: 'A statement.',
		focus: [],
		sources: [{ file: 'notes.md', startLine: 1, endLine: 1, text: '' }],
		group: null,
		open: false,
		...given
	} as Fact;
}

export const term = (text: string, aliases: readonly string[] = [], code = false): Term => ({
	text,
	code,
	aliases
});

export const definition = (
	id: string,
	name: string,
	text: string,
	group: string | null = 'modes',
	category: string | null = 'network mode'
) =>
	fact(id, {
		kind: 'definition',
		term: term(name),
		definition: text,
		category,
		group: group ? groupId(group) : null,
		statement: `${name}: ${text}.`
	});

export const purpose = (
	id: string,
	name: string,
	text: string,
	group: string | null = null,
	category: string | null = null
) =>
	fact(id, {
		kind: 'purpose',
		term: term(name),
		purpose: text,
		category,
		group: group ? groupId(group) : null,
		statement: `${name}: ${text}.`
	});

export const scoped = (id: string, name: string, scope: readonly string[], exclusive: boolean) =>
	fact(id, {
		kind: 'qualifier',
		term: term(name),
		scope,
		exclusive,
		category: 'network mode',
		group: groupId('modes'),
		statement: `${name}: ${scope.join(' or ')}.`
	});

/** The network modes of the ECS notes, where `none` is silently limited to EC2 by a table elsewhere. */
export const networkModes: readonly Fact[] = [
	definition('bridge', 'bridge', 'Docker default'),
	scoped('bridge-scope', 'bridge', ['EC2'], true),
	definition('host', 'host', 'Namespace of the machine shared'),
	scoped('host-scope', 'host', ['EC2'], true),
	definition('awsvpc', 'awsvpc', 'Task gets its own ENI'),
	scoped('awsvpc-scope', 'awsvpc', ['Fargate', 'EC2'], false),
	definition('none', 'none', 'Container without any networking'),
	fact('launch', {
		kind: 'membership',
		whole: 'launch types',
		members: [term('EC2'), term('Fargate')],
		statement: 'The launch types are EC2 and Fargate.',
		headings: ['Core Concepts']
	}),
	fact('table-fargate', {
		kind: 'attribute',
		property: 'Network Modes',
		entity: term('Fargate Launch'),
		value: 'awsvpc only',
		truth: null,
		category: null,
		group: groupId('table'),
		subject: 'Fargate Launch',
		statement: 'Fargate Launch – Network Modes: awsvpc only.'
	})
];

export const sections: readonly Section[] = [
	{ id: sectionId('root'), title: 'Amazon ECS', depth: 1, startLine: 1, endLine: 99, parent: null },
	{
		id: sectionId('section'),
		title: 'Networking Modes',
		depth: 2,
		startLine: 2,
		endLine: 99,
		parent: sectionId('root')
	}
];
