import { describe, expect, it } from 'vitest';
import { usage } from '../../errors/usage';
import { runWith } from '../testing/run-with';

const rule = (...entries: readonly unknown[]) => ({ GroupId: 'sg-1', IpPermissions: entries });
const words = (line: string) => line.match(/'[^']*'|\S+/g)!.map((word) => word.replaceAll("'", ''));
const run = (line: string, files: Readonly<Record<string, string>> = {}) =>
	runWith(words(line), { files });

// Requests and messages are those of the AWS CLI's own sources, run on the same lines.
describe('options that the CLI adds to operations', () => {
	const ingress = 'ec2 authorize-security-group-ingress --group-id sg-1';
	const launch = 'ec2 run-instances --image-id ami-1';
	const one = { ImageId: 'ami-1', MinCount: 1, MaxCount: 1 };
	const put = 'cloudwatch put-metric-data --namespace n';
	const create = 'deploy create-deployment --application-name a';

	it.each<[string, Readonly<Record<string, unknown>>]>([
		[
			`${ingress} --protocol tcp --port 80 --cidr 0.0.0.0/0`,
			rule({ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: '0.0.0.0/0' }] })
		],
		[
			`${ingress} --protocol udp --port 50-60 --source-group sg-2 --group-owner 1`,
			rule({
				IpProtocol: 'udp',
				FromPort: 50,
				ToPort: 60,
				UserIdGroupPairs: [{ GroupId: 'sg-2', UserId: '1' }]
			})
		],
		[
			`${ingress} --protocol all --port all --source-group default`,
			rule({
				IpProtocol: '-1',
				FromPort: -1,
				ToPort: -1,
				UserIdGroupPairs: [{ GroupName: 'default' }]
			})
		],
		[`${ingress} --protocol 6`, rule({ IpProtocol: '6' })],
		[
			'ec2 revoke-security-group-egress --group-id sg-1 --ip-permissions IpProtocol=tcp',
			rule({ IpProtocol: 'tcp' })
		],
		[launch, one],
		[`${launch} --count 2`, { ...one, MinCount: 2, MaxCount: 2 }],
		[`${launch} --count 1:3`, { ...one, MaxCount: 3 }],
		[`${launch} --user-data file://u`, { ...one, UserData: 'IyEvYmluL3NoCg==' }],
		[
			`${launch} --associate-public-ip-address --subnet-id s --security-group-ids a b`,
			{
				...one,
				NetworkInterfaces: [
					{ DeviceIndex: 0, AssociatePublicIpAddress: true, SubnetId: 's', Groups: ['a', 'b'] }
				]
			}
		],
		[
			`${launch} --no-associate-public-ip-address`,
			{ ...one, NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false }] }
		],
		[
			`${launch} --secondary-private-ip-addresses 10.0.0.1 10.0.0.2`,
			{
				...one,
				NetworkInterfaces: [
					{
						DeviceIndex: 0,
						PrivateIpAddresses: [
							{ PrivateIpAddress: '10.0.0.1', Primary: false },
							{ PrivateIpAddress: '10.0.0.2', Primary: false }
						]
					}
				]
			}
		],
		[
			`${launch} --secondary-private-ip-address-count 2 --private-ip-address 10.0.0.9`,
			{
				...one,
				NetworkInterfaces: [
					{
						DeviceIndex: 0,
						SecondaryPrivateIpAddressCount: 2,
						PrivateIpAddresses: [{ PrivateIpAddress: '10.0.0.9', Primary: true }]
					}
				]
			}
		],
		[
			'ec2 modify-subnet-attribute --subnet-id s --map-public-ip-on-launch',
			{ SubnetId: 's', MapPublicIpOnLaunch: { Value: true } }
		],
		[
			'ec2 modify-subnet-attribute --subnet-id s --no-map-public-ip-on-launch',
			{ SubnetId: 's', MapPublicIpOnLaunch: { Value: false } }
		],
		[
			'ec2 modify-subnet-attribute --subnet-id s --map-public-ip-on-launch Value=false',
			{ SubnetId: 's', MapPublicIpOnLaunch: { Value: false } }
		],
		[
			'ec2 create-network-acl-entry --network-acl-id a --ingress --rule-number 1 --protocol tcp --rule-action allow',
			{ NetworkAclId: 'a', Egress: false, RuleNumber: 1, Protocol: '6', RuleAction: 'allow' }
		],
		['ec2 describe-volumes', { MaxResults: 1000 }],
		['ec2 describe-volumes --page-size 5', { MaxResults: 5 }],
		['ec2 describe-volumes --no-paginate', {}],
		['ec2 describe-volumes --filters Name=a,Values=b', { Filters: [{ Name: 'a', Values: ['b'] }] }],
		[
			`${put} --metric-name m --value 1.5 --unit Count --dimensions A=b,C=d`,
			{
				Namespace: 'n',
				MetricData: [
					{
						MetricName: 'm',
						Unit: 'Count',
						Value: 1.5,
						Dimensions: [
							{ Name: 'A', Value: 'b' },
							{ Name: 'C', Value: 'd' }
						]
					}
				]
			}
		],
		[
			`${put} --metric-name m --statistic-values Sum=1,Minimum=0,Maximum=1,SampleCount=2 --storage-resolution 60`,
			{
				Namespace: 'n',
				MetricData: [
					{
						MetricName: 'm',
						StatisticValues: { Sum: 1, Minimum: 0, Maximum: 1, SampleCount: 2 },
						StorageResolution: 60
					}
				]
			}
		],
		[
			`${create} --s3-location bucket=b,key=k,bundleType=YAML`,
			{
				applicationName: 'a',
				revision: {
					revisionType: 'S3',
					s3Location: { bucket: 'b', key: 'k', bundleType: 'YAML' }
				}
			}
		],
		[
			`${create} --github-location repository=a/b,commitId=c`,
			{
				applicationName: 'a',
				revision: { revisionType: 'GitHub', gitHubLocation: { repository: 'a/b', commitId: 'c' } }
			}
		]
	])('aws %s', async (line, body) => {
		const { requests, exitCode } = await run(line, { u: '#!/bin/sh\n' });
		const sent = { ...(requests[0]?.[1] as Record<string, unknown>) };
		delete sent['ClientToken'];
		expect(sent).toEqual(body);
		expect(exitCode).toBe(0);
	});

	it.each([
		[
			`${ingress} --protocol tcp --ip-permissions IpProtocol=tcp`,
			'The --protocol option is not compatible with the --ip-permissions option'
		],
		[
			`${ingress} --protocol foo`,
			'protocol parameter should be one of: tcp|udp|icmp|all or any valid protocol number.'
		],
		[
			`${ingress} --protocol 300`,
			'protocol numbers must be in the range 0-255 or -1 to specify all protocols'
		],
		[
			`${ingress} --protocol tcp --port 80-`,
			'port parameter should be of the form <from[-to]> (e.g. 22 or 22-25)'
		],
		[`${launch} --count 1:2:3`, 'count parameter should be of form min[:max] (e.g. 1 or 1:10)'],
		[
			`${launch} --network-interfaces DeviceIndex=0 --associate-public-ip-address`,
			'Mixing the --network-interfaces option with the simple, scalar options is not supported.'
		],
		[
			'ec2 modify-subnet-attribute --subnet-id s --map-public-ip-on-launch --no-map-public-ip-on-launch',
			'Cannot specify both the "--map-public-ip-on-launch" option and the "--no-map-public-ip-on-launch" option.'
		],
		[
			`${put} --metric-data MetricName=a --unit Count --value 1`,
			'The key "unit" cannot be specified when one of the following keys are also specified: metric_data'
		],
		[
			`${create} --s3-location bucket=b,key=k`,
			'--s3-location must specify bucket, key and bundleType.'
		],
		[
			`${create} --github-location foo`,
			"Error parsing parameter '--github-location': Expected: '=', received: 'EOF' for input:\n foo\n   ^"
		]
	])('aws %s is refused', async (line, message) => {
		expect(await run(line)).toMatchObject({
			exitCode: 252,
			stderr: `\naws: [ERROR]: An error occurred (ParamValidation): ${message}\n`,
			requests: []
		});
	});

	it.each([
		[`${put} --metric-name m --value x`, "[<class 'decimal.ConversionSyntax'>]"],
		[`${put} --metric-name m --dimensions A`, 'not enough values to unpack (expected 2, got 1)'],
		[`${put} --metric-name m --dimensions A=b=c`, 'too many values to unpack (expected 2)'],
		[
			`${put} --metric-name m --storage-resolution x`,
			"invalid literal for int() with base 10: 'x'"
		],
		[
			'ecs delete-express-gateway-service --service-arn a --monitor-mode TEXT-ONLY',
			'--monitor-mode can only be used with --monitor-resources'
		]
	])('aws %s fails', async (line, message) => {
		expect(await run(line)).toMatchObject({
			exitCode: 255,
			stderr: `\naws: [ERROR]: ${message}\n`
		});
	});

	it.each([
		[`${launch} --min-count 1`, 'Unknown options: --min-count, 1'],
		['ec2 modify-instance-attribute --instance-id i --enable-api-termination', '--enable-api']
	])('aws %s has an unknown option', async (line, message) => {
		const { stderr, exitCode } = await run(line);
		expect(exitCode).toBe(252);
		expect(stderr).toContain(usage);
		expect(stderr).toContain(message);
	});
});
