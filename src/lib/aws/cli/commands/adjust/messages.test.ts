import { describe, expect, it } from 'vitest';
import { runWith } from '../testing/run-with';

const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Sid: 'ä b' }] };
const encoded = encodeURIComponent(JSON.stringify(policy));
const role = { RoleName: 'r', AssumeRolePolicyDocument: encoded };

describe('answers that the CLI changes', () => {
	it.each<[string, string, unknown, unknown]>([
		[
			'iam get-role --role-name r',
			'GetRole',
			{ Role: role },
			{ Role: { ...role, AssumeRolePolicyDocument: policy } }
		],
		[
			'iam list-roles',
			'ListRoles',
			{ Roles: [role] },
			{ Roles: [{ ...role, AssumeRolePolicyDocument: policy }] }
		],
		[
			'iam get-role-policy --role-name r --policy-name p',
			'GetRolePolicy',
			{ PolicyDocument: encoded },
			{ PolicyDocument: policy }
		],
		[
			'iam get-policy-version --policy-arn arn:aws:iam::aws:policy/AdministratorAccess --version-id v1',
			'GetPolicyVersion',
			{ PolicyVersion: { Document: encoded, VersionId: 'v1' } },
			{ PolicyVersion: { Document: policy, VersionId: 'v1' } }
		],
		[
			'iam get-role --role-name r',
			'GetRole',
			{ Role: { AssumeRolePolicyDocument: 'words' } },
			{ Role: { AssumeRolePolicyDocument: 'words' } }
		],
		[
			'ec2 get-console-output --instance-id i',
			'GetConsoleOutput',
			{ InstanceId: 'i', Output: 'aGVsbG8=' },
			{ InstanceId: 'i', Output: 'hello' }
		]
	])('aws %s', async (line, operation, body, shown) => {
		const { stdout } = await runWith(line, { answers: { [operation]: [{ body }] } });
		expect(JSON.parse(stdout)).toEqual(shown);
	});
});

describe('binary values', () => {
	const line = 'secretsmanager put-secret-value --secret-id s --secret-binary';
	it.each([
		[`${line} aGVsbG8=`, 'aGVsbG8='],
		[`${line} fileb://f`, 'aGVsbG8='],
		[`${line} hello --cli-binary-format raw-in-base64-out`, 'aGVsbG8='],
		[`${line} fileb://f --cli-binary-format raw-in-base64-out`, 'aGVsbG8=']
	])('aws %s', async (words, SecretBinary) => {
		const { requests } = await runWith(words, { files: { f: 'hello' } });
		expect(requests[0]?.[1]).toMatchObject({ SecretBinary });
	});

	it('must be base64', async () => {
		expect(await runWith(`${line} hello`)).toMatchObject({
			exitCode: 255,
			stderr: '\naws: [ERROR]: Invalid base64: "hello"\n'
		});
	});
});

describe('sessions', () => {
	const noPlugin =
		'\naws: [ERROR]: SessionManagerPlugin is not found. Please refer to SessionManager Documentation here: http://docs.aws.amazon.com/console/systems-manager/session-manager-plugin-not-found\n';

	it('of Systems Manager are ended again', async () => {
		const { requests, stderr, exitCode } = await runWith('ssm start-session --target i-1', {
			answers: { StartSession: [{ body: { SessionId: 's-1' } }] }
		});
		expect(requests).toEqual([
			['StartSession', { Target: 'i-1' }],
			['TerminateSession', { SessionId: 's-1' }]
		]);
		expect({ stderr, exitCode }).toEqual({ stderr: noPlugin, exitCode: 255 });
	});

	it('of Amazon ECS are not begun', async () => {
		const line = 'ecs execute-command --cluster c --task t --interactive --command sh';
		expect(await runWith(line)).toMatchObject({ stderr: noPlugin, exitCode: 255, requests: [] });
	});
});

describe('--monitor-resources', () => {
	const line = 'ecs delete-express-gateway-service --service-arn a --monitor-resources';
	it.each([
		[
			line,
			false,
			'aws: [ERROR]: Interactive mode requires a TTY (terminal). Monitoring skipped. Use --monitor-mode TEXT-ONLY for non-interactive environments.'
		],
		[line, true, 'Monitoring of resources is not simulated here.\n'],
		[`${line} ALL --monitor-mode TEXT-ONLY`, false, null]
	])('aws %s in a terminal: %s', async (words, isTerminal, stderr) => {
		const result = await runWith(words, {
			answers: { DeleteExpressGatewayService: [{ body: { service: { serviceArn: 'a' } } }] },
			isTerminal
		});
		if (stderr === null) expect(result.exitCode).toBe(252);
		else expect(result).toMatchObject({ exitCode: 0, stderr });
	});
});

it('the secret of a virtual MFA device goes to a file', async () => {
	const device = { SerialNumber: 'arn', Base32StringSeed: btoa('SEED'), QRCodePNG: btoa('PNG') };
	const { stdout, written } = await runWith(
		'iam create-virtual-mfa-device --virtual-mfa-device-name x --outfile ~/seed --bootstrap-method Base32StringSeed',
		{ answers: { CreateVirtualMFADevice: [{ body: { VirtualMFADevice: device } }] } }
	);
	expect(JSON.parse(stdout)).toEqual({ VirtualMFADevice: { SerialNumber: 'arn' } });
	expect([...written]).toEqual([['/home/user/seed', 'SEED']]);
});
