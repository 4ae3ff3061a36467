import { describe as suite, expect, it } from 'vitest';
import { isGenericTerm, isTelling, kindOf, saysWhatItIs } from './definition-quality';
import { describe } from './describe';
import { contentStems } from './tokens';

const says = (text: string, ofKind = false) =>
	saysWhatItIs(
		describe(text, 'definition', () => false),
		text,
		contentStems(text).size,
		ofKind
	);

suite('terms', () => {
	it.each([
		'Overview',
		'Main Use Case',
		'Exam Prep',
		'Keywords',
		'Rule #1',
		'Q15',
		'Option A',
		'Module 03',
		'English version',
		'No Reusability',
		'NAT Gateway says',
		'Each App Service plan defines',
		'Resource heavy (CPU, time)',
		'参考資料'
	])('%s is a label or a piece of a sentence', (text) => expect(isGenericTerm(text)).toBe(true));
	it.each(['Task role', 'Worm', 'Confirmation bias', 'TCP/IP', 'Repeatable Read', 'C++'])(
		'%s names a thing',
		(text) => expect(isGenericTerm(text)).toBe(false)
	);
});

suite('what says what a term is', () => {
	it.each([
		'Logical grouping of tasks and services, together with the capacity they run on',
		'Blueprint for running Docker containers (image, CPU/mem, ports)',
		'a cable (UTP or fibre) connected to two devices using ethernet',
		'the individual whose data is collected',
		'Malware disguised as legitimate software',
		'Favoring evidence that supports existing beliefs'
	])('%s', (text) => expect(says(text)).toBe(true));
	it.each([
		['a comparison', 'a newer version of SSL'],
		['a comparison', 'Same thing, old version'],
		['praise', 'a core part of the Google Cloud SDK, enabling you to manage settings'],
		['praise', 'the recommended way to choose capacity for a service'],
		['a list', 'Region, Number of VM instances, size of VMs and pricing tier'],
		['a list', 'Integrity of the brand, reporting violations, mentoring'],
		['two things', 'the standard of a UTP connector, uses pins 1, 2, 3, 6'],
		['an aside', 'list of actions this policy allows or denies'],
		['an aside', 'EC2 Instance Metadata endpoint - Wrong IP address'],
		['a fragment', 'Scalable Object Store'],
		['a sentence', 'ISC2 emphasizes that protecting the profession means reporting violations'],
		['a sentence', 'An API version in a given track may not be deprecated'],
		['a command', 'Author infrastructure as code'],
		['a value', '+4.62%'],
		['another script', 'AWS Global Infrastructure、Well-Architected Framework of reliability']
	])('%s does not: %s', (_why, text) => expect(says(text)).toBe(false));
	it('asks less of a member of a known kind', () => {
		expect(says('Container without any networking')).toBe(false);
		expect(says('Container without any networking', true)).toBe(true);
	});
});

suite('what brings one term alone to mind', () => {
	const telling = (text: string, kind: string | null) =>
		isTelling(
			describe(text, 'definition', () => false),
			contentStems(text).size,
			kind
		);
	it('is more than its kind', () => {
		expect(telling('a cisco proprietary protocol', null)).toBe(false);
		expect(telling('caches HTTP content', null)).toBe(false);
		expect(telling('Type of identity suitable for long-term access', null)).toBe(false);
	});
	it('is less where the question names the kind', () =>
		expect(telling('The Docker default', 'network mode')).toBe(true));
});

suite('kinds', () => {
	it.each(['quick stat', 'action item', 'High-Performing architecture', 'deprecation policy rule'])(
		'%s says only where a line stands',
		(category) => expect(kindOf(category)).toBeNull()
	);
	it.each(['network mode', 'launch type', 'port'])('%s is a kind', (category) =>
		expect(kindOf(category)).toBe(category)
	);
});
