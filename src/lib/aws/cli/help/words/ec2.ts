import type { ServiceWords } from '../service-words';
import { operations } from './ec2/operations';
import { options } from './ec2/options';

const tags = 'Tags, each with key and value.';

export const words: ServiceWords = {
	operations,
	options,
	structures: {
		IpPermission: {
			IpProtocol: 'tcp, udp, icmp, or -1 for all.',
			FromPort: 'First port.',
			ToPort: 'Last port.',
			UserIdGroupPairs: 'Security groups whose members may come in.',
			IpRanges: 'IPv4 addresses.',
			Ipv6Ranges: 'IPv6 addresses.',
			PrefixListIds: 'Lists of addresses, such as those of S3.'
		},
		IpRange: { CidrIp: 'Addresses: 10.0.0.0/16.', Description: 'What the rule is for.' },
		Ipv6Range: { CidrIpv6: 'Addresses: ::/0.', Description: 'What the rule is for.' },
		UserIdGroupPair: { GroupId: 'Id of the security group.', Description: 'What the rule is for.' },
		TagSpecification: { ResourceType: 'What gets the tags.', Tags: tags },
		Subnet: {
			AvailableIpAddressCount: 'Free addresses; AWS keeps five of each subnet.',
			MapPublicIpOnLaunch: 'Whether instances get public addresses.'
		},
		InstanceState: { Code: 'State as a number; 16 is running.', Name: 'State.' }
	},
	members: {
		AvailabilityZone: 'Availability Zone.',
		CidrBlock: 'Addresses.',
		GroupId: 'Id of the security group.',
		GroupName: 'Name of the security group.',
		ImageId: 'AMI.',
		InstanceId: 'Id of the instance.',
		InstanceType: 'Type of the instance.',
		Instances: 'The instances.',
		NetworkInterfaceId: 'Id of the network interface.',
		PrivateIpAddress: 'Private address.',
		PublicIpAddress: 'Public address.',
		Reservations: 'Instances that were started together.',
		RouteTableId: 'Id of the route table.',
		SecurityGroups: 'The security groups.',
		SubnetId: 'Id of the subnet.',
		Subnets: 'The subnets.',
		Tags: tags,
		VpcId: 'Id of the VPC.',
		Vpcs: 'The VPCs.'
	}
};
