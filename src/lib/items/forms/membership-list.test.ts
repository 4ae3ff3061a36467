import { describe, expect, it } from 'vitest';
import type { MembershipFact } from '../../notes/types';
import { buildKnowledge } from '../knowledge/knowledge';
import { fact, sections, term } from '../knowledge/sample-facts';
import { namedList } from './membership-list';

const list = (whole: string, members: readonly string[], open = false) => {
	const f = {
		...fact('m', {
			kind: 'membership',
			whole,
			members: members.map((m) => term(m)),
			statement: ''
		}),
		open
	} as MembershipFact;
	return namedList(f, buildKnowledge([f], sections))?.whole ?? null;
};

describe('lists that can be asked for', () => {
	it.each([
		['Launch types', ['EC2', 'Fargate'], 'launch types'],
		[
			'Types of taint effects',
			['NoSchedule', 'PreferNoSchedule', 'NoExecute'],
			'types of taint effects'
		],
		['The four isolation levels', ['Repeatable Read', 'Serializable'], 'isolation levels'],
		['Networking Modes', ['bridge', 'host', 'none'], 'networking modes']
	])('%s', (whole, members, name) => expect(list(whole, members)).toBe(name));
	it.each([
		['a verb', 'Detects', ['buffer overflows', 'database injections']],
		['a task', 'Confirm legitimacy of packages', ['Trusted source', 'Contents verified']],
		['no counted kind', 'Public sources', ['Internet', 'reports']],
		['no kind', 'Quick distinctions', ['Sampling bias', 'Observer bias']],
		['numbers of rules', 'Policy types', ['Rule #1', 'Rule #2']],
		['its own name as a member', 'Types of web apps', ['Web Apps', 'API Apps']],
		['too many', 'Launch types', ['A1', 'B2', 'C3', 'D4', 'E5', 'F6']],
		['one', 'Launch types', ['EC2']]
	])('is none: %s', (_why, whole, members) => expect(list(whole, members)).toBeNull());
	it('is none where the notes say it goes on', () =>
		expect(list('Launch types', ['EC2', 'Fargate'], true)).toBeNull());
});
