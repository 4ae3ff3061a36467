import { describe, expect, it } from 'vitest';
import { services } from '../../model/services';
import { loadModel } from '../../model/load';
import { operationSentence } from './operation-sentence';

describe('a sentence made from the name of an operation', () => {
	it.each([
		['DescribeVpcEndpoints', 'Describes VPC endpoints.'],
		['CreateVpnGateway', 'Creates a VPN gateway.'],
		['CreateInstanceExportTask', 'Creates an instance export task.'],
		['ModifyVolumeAttribute', 'Modifies the volume attribute.'],
		['DetachClassicLinkVpc', 'Detaches the classic link VPC.'],
		['GetConsoleOutput', 'Gets console output.'],
		['ListTagsForResource', 'Lists tags for the resource.'],
		['DescribeIpv6Pools', 'Describes IPv6 pools.'],
		['BatchGetImage', 'Gets the image (several at once).'],
		['AssociateVpcCidrBlock', 'Associates the VPC CIDR block.'],
		['GetDefaultPatchBaseline', 'Gets the default patch baseline.'],
		['DeleteSAMLProvider', 'Deletes the SAML provider.'],
		['CreateAccountAlias', 'Creates an account alias.'],
		['TagOpenIDConnectProvider', 'Tags the OpenID Connect provider.'],
		['DisableEbsEncryptionByDefault', 'Disables the EBS encryption by default.'],
		['RegisterOnPremisesInstance', 'Registers an on-premises instance.'],
		['PutAnomalyDetector', 'Sets an anomaly detector.'],
		['DescribeVpcs', 'Describes VPCs.']
	])('%s', (name, sentence) => {
		expect(operationSentence(name)).toBe(sentence);
	});

	it('is one for each operation', async () => {
		for (const { command } of services) {
			for (const name of (await loadModel(command))?.operations.keys() ?? []) {
				expect(operationSentence(name)).toMatch(/^[A-Z][a-z]+[ \w()-]+\.$/);
			}
		}
	});
});
