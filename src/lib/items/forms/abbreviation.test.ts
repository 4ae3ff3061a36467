import { expect, it } from 'vitest';
import { generateItems } from '../generate';
import { fact, sections } from '../knowledge/sample-facts';

const make = (short: string, long: string) =>
	generateItems(
		[fact('x', { kind: 'abbreviation', short, long, statement: `${short} stands for ${long}.` })],
		{ seed: 's', sections }
	).items.map((i) => i.stem);

it('is asked for once', () =>
	expect(make('ENI', 'Elastic Network Interface')).toEqual(['What does ENI stand for?']));
it('is not asked for where the bracket holds a remark', () =>
	expect(make('EC2', 'the instances of the cluster')).toEqual([]));
