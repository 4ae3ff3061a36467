import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeChoice, gradeMatch, gradeOrder, gradeText } from './grade';

describe('gradeText', () => {
	it.each([
		['elastic network interface', 'Elastic Network Interface'],
		['elastic network interface', 'an elastic  network-interface.'],
		['blue/green', 'blue-green'],
		['blue/green', 'Blue Green'],
		['load balancer', 'loadbalancers'],
		['Application Load Balancer', 'the application load balancers'],
		['authorisation', 'authorization'],
		['colour', 'color'],
		['data centre', 'Data Center'],
		['anaemia', 'anemia'],
		['cluster', 'clustre'],
		['2', 'two'],
		['twenty', '20'],
		['15 minutes', '15min'],
		['15 minutes', 'fifteen mins'],
		['400 KB', '400 kilobytes'],
		['1,000', '1000'],
		['99.9%', '99.9 percent'],
		['S3', 's3'],
		["Docker's default", 'Dockers default'],
		['`awsvpc`', 'awsvpc'],
		['`awsvpc`', '"awsvpc"'],
		['`--cluster`', '`--cluster`'],
		['C++', 'c++'],
		['The Who', 'who'],
		['Elastic Network Interface (ENI)', 'elastic network interface'],
		['Elastic Network Interface (ENI)', 'ENI'],
		['EC2 and Fargate', 'Fargate, EC2'],
		['red, green and blue', 'blue, red, green'],
		['a', 'A']
	])('%s accepts %s', (accept, typed) => {
		expect(gradeText([accept], typed)).toEqual({ correct: true, note: null });
	});

	it.each([
		['cluster', 'clusetr', 'Spelling: cluster'],
		['Fargate', 'Fargaet', 'Spelling: Fargate'],
		[
			'elastic network interface',
			'elastic netwrok interface',
			'Spelling: elastic network interface'
		],
		['orchestration', 'orchestartoin', 'Spelling: orchestration']
	])('%s forgives %s', (accept, typed, note) => {
		expect(gradeText([accept], typed)).toEqual({ correct: true, note });
	});

	it.each([
		['15 minutes', '16 minutes'],
		['15 minutes', '15 seconds'],
		['10 GB', '10 GiB'],
		['-1', '1'],
		['1.5', '15'],
		['host', 'most'],
		['symmetric', 'asymmetric'],
		['encryption', 'decryption'],
		['nitrate', 'nitrite'],
		['employer', 'employee'],
		['hypotension', 'hypertension'],
		['elastic network interface', 'elastik netwrok interface'],
		['`awsvpc`', 'awsvpcs'],
		['`awsvpc`', 'awsvpd'],
		['hostPort', 'hostPart'],
		['cluster', ''],
		['cluster', '!!!'],
		['bridge (Linux only)', 'Linux only'],
		['EC2 and Fargate', 'EC2'],
		['red, green and blue', 'red, blue'],
		['C++', 'C'],
		['C#', 'C++']
	])('%s refuses %s', (accept, typed) => {
		expect(gradeText([accept], typed).correct).toBe(false);
	});

	it('says that case counts in code', () => {
		expect(gradeText(['`hostPort`'], 'hostport')).toEqual({
			correct: false,
			note: 'Upper and lower case count: `hostPort`'
		});
	});

	it('does not take a known term for a typo', () => {
		expect(gradeText(['ileum'], 'ilium', { known: ['ilium'] }).correct).toBe(false);
		expect(gradeText(['cations'], 'anions', { known: ['Anion'] }).correct).toBe(false);
		expect(gradeText(['region'], 'regoin', { known: ['zone'] }).correct).toBe(true);
	});

	it('accepts every accepted answer, whatever it is', () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { minLength: 1 }), (accept) => {
				for (const answer of accept)
					if (/[\p{L}\p{N}]/u.test(answer)) expect(gradeText(accept, answer).correct).toBe(true);
			})
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'binary' })),
				fc.string({ unit: 'binary' }),
				(accept, typed) => {
					expect(typeof gradeText(accept, typed).correct).toBe('boolean');
				}
			)
		);
	});
});

describe('gradeChoice', () => {
	const options = [true, false, true, false, false].map((correct, i) => ({
		text: `option ${i}`,
		correct,
		rationale: ''
	}));
	it.each([
		[[0, 2], true, [true, true, true, true, true]],
		[[2, 0], true, [true, true, true, true, true]],
		[[0], false, [true, true, false, true, true]],
		[[0, 2, 4], false, [true, true, true, true, false]],
		[[], false, [false, true, false, true, true]]
	])('%j', (chosen, correct, parts) => {
		expect(gradeChoice({ options }, chosen)).toEqual({ correct, note: null, parts });
	});
});

describe('gradeMatch and gradeOrder', () => {
	const pairs = ['a', 'b', 'c'].map((left) => ({ left, right: left.toUpperCase(), rationale: '' }));
	it('match: part by part', () => {
		expect(gradeMatch({ pairs }, ['A', 'B', 'C']).correct).toBe(true);
		expect(gradeMatch({ pairs }, ['A', 'C', null]).parts).toEqual([true, false, false]);
	});
	it('order: place by place', () => {
		const steps = ['one', 'two', 'three'];
		expect(gradeOrder({ steps }, ['one', 'two', 'three']).correct).toBe(true);
		expect(gradeOrder({ steps }, ['one', 'three', 'two']).parts).toEqual([true, false, false]);
		expect(gradeOrder({ steps }, ['one', 'two']).correct).toBe(false);
	});
});
