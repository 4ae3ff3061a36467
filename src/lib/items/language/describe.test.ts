import { expect, it, describe as suite } from 'vitest';
import { describe } from './describe';
import { asGiven } from './description';

const shapeOf = (text: string) => {
	const { shape, text: out } = describe(text, 'definition', () => false);
	return [shape, out];
};

suite('descriptions', () => {
	it.each([
		['clusters instances into a group', 'predicate', 'clusters instances into a group'],
		['spreads instances across racks', 'predicate', 'spreads instances across racks'],
		[
			'AWS manages the compute resources, so the capacity is serverless',
			'clause',
			'AWS manages the compute resources, so the capacity is serverless'
		],
		['AWS provisions and patches EC2 instances on your behalf', 'clause', null],
		['Serverless, AWS manages compute resources', 'clause', 'AWS manages compute resources'],
		['chromosomes line up in the middle of the cell', 'quote', null],
		['sister chromatids are pulled apart', 'quote', null],
		[
			'Share of the reserved CPU that is in use',
			'noun',
			'the share of the reserved CPU that is in use'
		],
		['time needed to examine the header', 'noun', 'the time needed to examine the header'],
		['Movement of water across a membrane', 'noun', 'the movement of water across a membrane'],
		['self-replicating malware that spreads', 'noun', 'self-replicating malware that spreads'],
		['phishing that targets executives', 'noun', 'phishing that targets executives'],
		['logical grouping of resources', 'noun', 'a logical grouping of resources'],
		['Data measured incorrectly', 'noun', 'data measured incorrectly'],
		['following an authorized person inside', 'noun', 'following an authorized person inside'],
		['Population not represented properly', 'quote', null],
		['Edited the Washington Globe', 'quote', null],
		['Forbade all settlements west of the mountains', 'quote', null],
		['Bring accused to justice and protect society', 'quote', null],
		['React to table changes in real time', 'quote', null],
		['Automatically expire rows after a date', 'quote', null],
		['Low cost for frequently accessed data', 'quote', null],
		['Ability to manage user access', 'quote', null],
		["Printers that don't make contact with the paper", 'noun', null],
		[
			'Identify an incident while it happens',
			'predicate',
			'identifies an incident while it happens'
		]
	])('%s: %s', (text, shape, out) => {
		expect(shapeOf(text)[0]).toBe(shape);
		if (out !== null) expect(shapeOf(text)[1]).toBe(out);
	});

	it('makes of a field what it specifies, but a switch stays a switch', () => {
		const given = (text: string) =>
			asGiven(
				describe(text, 'definition', () => false),
				'field'
			);
		expect(given('Name shared by all revisions').text).toBe(
			'specifies the name shared by all revisions'
		);
		expect(given('Switch that creates the group').shape).toBe('noun');
	});
});
