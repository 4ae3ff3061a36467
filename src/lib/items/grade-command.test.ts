import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeCommand } from './grade-command';

const stop = 'aws ecs stop-task --cluster my-cluster --task task-id';
const network =
	'aws ecs run-task --cluster web --network-configuration "awsvpcConfiguration={subnets=[subnet-1,subnet-2],assignPublicIp=ENABLED}" --count 2';

describe('gradeCommand', () => {
	it.each([
		[stop, stop],
		[stop, 'aws ecs stop-task --task task-id --cluster my-cluster'],
		[stop, 'aws ecs stop-task --task=task-id --cluster=my-cluster'],
		[stop, 'aws ecs stop-task \\\n  --cluster "my-cluster" \\\r\n  --task \'task-id\''],
		[stop, '$ aws  ecs stop-task --cluster my-cluster --task task-id '],
		[stop, '`aws ecs stop-task --cluster my-cluster --task task-id`'],
		['aws s3 ls --region eu-west-1', 'aws --region eu-west-1 s3 ls'],
		['aws s3 cp a b --recursive', 'aws s3 cp --recursive a b'],
		[
			network,
			'aws ecs run-task --count 2 --network-configuration \'{"awsvpcConfiguration":{"assignPublicIp":"ENABLED","subnets":["subnet-1","subnet-2"]}}\' --cluster web'
		],
		[
			network,
			'aws ecs run-task --cluster web --network-configuration awsvpcConfiguration={assignPublicIp=ENABLED,subnets=[subnet-1,subnet-2]} --count 2'
		],
		[
			'aws ec2 create-tags --tags Key=a,Value=b Key=c,Value=d',
			'aws ec2 create-tags --tags Value=b,Key=a Key=c,Value=d'
		],
		[
			'aws ec2 create-tags --tags Key=a,Value=1 Key=c,Value=d',
			'aws ec2 create-tags --tags \'[{"Key":"a","Value":1},{"Key":"c","Value":"d"}]\''
		],
		['docker run -d --name web nginx', 'docker run --name web -d nginx'],
		['docker run -p 80:80 -p 443:443 nginx', 'docker run -p=80:80 -p 443:443 nginx'],
		['git commit -m "first one"', "git commit -m 'first one'"],
		['x set --offset -1', 'x set --offset=-1']
	])('%s accepts %s', (accept, typed) => {
		expect(gradeCommand([accept], typed)).toEqual({ correct: true, note: null });
	});

	it.each([
		[stop, 'aws ecs stop-task --task task-id', 'Missing `--cluster`'],
		[
			stop,
			'aws ecs stop-task --cluster my-cluster --task x',
			'`--task` has `x`, expected `task-id`'
		],
		[
			stop,
			'aws ecs stop-tasks --cluster my-cluster --task task-id',
			'Unknown operation `stop-tasks`, expected `stop-task`'
		],
		[stop, 'awk ecs stop-task', 'Unknown program `awk`, expected `aws`'],
		[stop, `${stop} --force`, 'Unexpected `--force`'],
		[stop, 'aws ecs', 'Missing `stop-task`'],
		[stop, 'aws ecs stop-task --cluster "my-cluster --task task-id', 'A quote is left open'],
		[stop, '', null],
		['aws x y --ids a b', 'aws x y --ids b a', '`--ids` has `b a`, expected `a b`'],
		['aws s3 cp a b', 'aws s3 cp b a', 'Unexpected `b`, expected `a`'],
		[
			'aws x y --tags Key=a,Value=b',
			'aws x y --tags Key=a,Value=c',
			'`--tags` has `Key=a,Value=c`, expected `Key=a,Value=b`'
		],
		['aws x y --force', 'aws x y --force yes', 'Unexpected `yes`']
	])('%s refuses %s', (accept, typed, note) => {
		expect(gradeCommand([accept], typed)).toEqual({ correct: false, note });
	});

	it('takes the note from the nearest accepted command', () => {
		const grade = gradeCommand(
			['aws ecs update-service --service api --desired-count 0', stop],
			'aws ecs stop-task --cluster my-cluster'
		);
		expect(grade.note).toBe('Missing `--task`');
	});

	it('accepts flags in any order', () => {
		const flags = ['--cluster web', '--service=api', '--force', '--ids a b', '--tags k=v,l=w'];
		fc.assert(
			fc.property(fc.shuffledSubarray(flags, { minLength: flags.length }), (order) => {
				const accept = `aws ecs update-service ${flags.join(' ')}`;
				expect(gradeCommand([accept], `aws ecs update-service ${order.join(' ')}`).correct).toBe(
					true
				);
			})
		);
	});

	it('never throws', () => {
		const text = fc.oneof(
			fc.string(),
			fc.string({ unit: fc.constantFrom(...'ab=,[]{}"\'\\- \n$') })
		);
		fc.assert(
			fc.property(text, text, (a, b) => {
				expect(typeof gradeCommand([a], b).correct).toBe('boolean');
			})
		);
	});
});
