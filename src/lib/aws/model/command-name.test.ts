import { expect, it } from 'vitest';
import { commandName } from './command-name';

it.each([
	['ListTagsForResource', 'list-tags-for-resource'],
	['enableECSManagedTags', 'enable-ecs-managed-tags'],
	['DescribeVpcs', 'describe-vpcs'],
	['DescribeVPCs', 'describe-vpcs'],
	['VPCId', 'vpc-id'],
	['IPv6', 'i-pv6'],
	['CidrIpv6', 'cidr-ipv6'],
	['SSEKMSKeyId', 'ssekms-key-id'],
	['vCpuCount', 'v-cpu-count'],
	['GatewayARNs', 'gateway-arns'],
	['ARNs', '-arns'],
	['ListIDsx', 'list-i-dsx'],
	['S3Location', 's3-location'],
	['s3Location', 's3-location'],
	['AuthenticationCode1', 'authentication-code1'],
	['SourceSecurityGroupOwnerID', 'source-security-group-owner-id'],
	['awsvpcConfiguration', 'awsvpc-configuration'],
	['CreateCachediSCSIVolume', 'create-cached-iscsi-volume'],
	['already-there', 'already-there'],
	['x', 'x'],
	['X', 'x']
])('%s is %s', (name, expected) => {
	expect(commandName(name)).toBe(expected);
});
