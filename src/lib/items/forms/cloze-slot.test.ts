import { describe, expect, it } from 'vitest';
import type { Focus } from '../../notes/types';
import { fact } from '../knowledge/sample-facts';
import { buildKnowledge } from '../knowledge/knowledge';
import type { FormContext } from './context';
import { statementClozes } from './statement-cloze';

/** Clozes of a sentence whose [bracketed] stretches are marked as worth recalling. */
function clozes(marked: string, type: Focus['type'], headings: readonly string[] = []) {
	const focus: Focus[] = [];
	let statement = '';
	for (const part of marked.split(/(\[[^\]]*\])/)) {
		const inside = part.match(/^\[(.*)\]$/)?.[1];
		if (inside !== undefined)
			focus.push({ start: statement.length, end: statement.length + inside.length, type });
		statement += inside ?? part;
	}
	const sentence = fact('f', {
		kind: 'rule',
		subject: 'x',
		statement,
		clause: { subject: 'x', verb: 'is', object: 'y' },
		focus,
		headings
	});
	const known = ['Task', 'Cluster', 'Inline policy'].map((text, i) =>
		fact(`d${i}`, {
			kind: 'definition',
			term: { text, code: false, aliases: [] },
			definition: 'a thing that runs somewhere on a machine',
			category: null
		})
	);
	const ctx: FormContext = {
		knowledge: buildKnowledge([sentence, ...known], []),
		seed: 's',
		skip: () => {},
		clauseCount: () => 1,
		subjectCount: () => 1
	};
	return statementClozes(sentence, ctx, 2).map((c) => [c.stem, ...c.accept].join(' = '));
}

describe('blanks that the sentence determines', () => {
	it.each([
		[
			'AWS offers an image of the X-Ray daemon, `[aws-xray-daemon]`.',
			'code',
			'AWS offers an image of the X-Ray daemon, ______. = aws-xray-daemon'
		],
		[
			'Stopping a task sends [SIGTERM] to its containers.',
			'abbreviation',
			'Stopping a task sends ______ to its containers. = SIGTERM'
		],
		[
			'The `[force-unlock]` command removes the lock of a state.',
			'code',
			'The ______ command removes the lock of a state. = force-unlock'
		],
		[
			'Fargate keeps failed containers for [15 minutes] by default.',
			'number',
			'Fargate keeps failed containers for ______ by default. = 15 minutes'
		],
		[
			'[Crypto-shredding] renders data unreadable by destroying the encryption key.',
			'bold',
			'______ renders data unreadable by destroying the encryption key. = Crypto-shredding'
		],
		[
			'Volumes of EBS are tied to a specific [AZ] in which they are replicated.',
			'abbreviation',
			'Volumes of EBS are tied to a specific ______ in which they are replicated. = AZ'
		]
	] as const)('%s', (text, type, cloze) => expect(clozes(text, type)).toEqual([cloze]));
});

describe('blanks that it does not', () => {
	it.each([
		['sample value', 'The file belongs to the `[dev]` user of the whole cluster.', 'code'],
		['sample address', 'A host range of the network goes from `[10.0.0.0]` to 10.0.0.255.', 'code'],
		[
			'half of an address',
			'Messages are sent to the multicast address [0100]:0CCC.CCCC every minute.',
			'number'
		],
		['count', 'When you really want to change a pod you have [2] options.', 'number'],
		[
			'ordinal',
			'Both are discovery protocols that share layer [3] information of Cisco devices.',
			'number'
		],
		[
			'in brackets',
			'Security groups of the network allow inbound traffic for pings (type [ICMP]).',
			'abbreviation'
		],
		[
			'spelled out',
			'The [CDP] table lists what the Cisco Discovery Protocol has learned about neighbours.',
			'abbreviation'
		],
		[
			'in a list',
			'Traffic of Azure storage is served by HTTP, [SMB] and NFS endpoints.',
			'abbreviation'
		],
		['maker', '[AWS] publishes a ready image of the daemon for containers on ECS.', 'abbreviation'],
		[
			'before its noun',
			'Worker tiers of Elastic Beanstalk pull messages from the [SQS] queue.',
			'abbreviation'
		],
		[
			'half of a name',
			'The ISC2 requires all members to adhere to its Code of [Ethics] at work.',
			'entity'
		],
		[
			'adjective',
			'DynamoDB stores keys and attributes with a [schemaless] design of tables.',
			'bold'
		],
		['ordinary word', 'Kafka routes the events of a system to other [services] by rules.', 'term'],
		['compound', 'With EC2 the duty is yours, but [cluster] auto scaling does the work.', 'term'],
		['thin context', 'A [cluster] belongs to Ohio.', 'term'],
		[
			'unit',
			'A message of the queue can contain up to 256 [KB] of text in any format.',
			'abbreviation'
		],
		[
			'end of a name',
			'The president had a challenge from those who supported the Second Bank of the [United States].',
			'entity'
		],
		[
			'owner',
			"The [UK]'s parliament passes laws that bind the courts of the country.",
			'abbreviation'
		],
		[
			'count of what follows',
			'A session of the mail protocol consists of [3] phases, login, work and update.',
			'number'
		],
		[
			'price of a story',
			'The bakery buys flour and other inputs to make bread that sells for [$2.00].',
			'number'
		],
		[
			'label',
			'VTY lines: Messages will be displayed in the [CLI] when a user connects from outside.',
			'abbreviation'
		]
	] as const)('%s', (_, text, type) => expect(clozes(text, type)).toEqual([]));
	it('nor what the heading says', () =>
		expect(
			clozes(
				'[Crypto-shredding] renders data unreadable by destroying the encryption key.',
				'bold',
				['Crypto-shredding']
			)
		).toEqual([]));
});
