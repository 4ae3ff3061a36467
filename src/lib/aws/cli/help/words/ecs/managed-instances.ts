import type { Texts } from '../../service-words';

const range = (what: string): Texts => ({ min: `Least ${what}.`, max: `Most ${what}.` });

const provider: Texts = {
	infrastructureRoleArn: 'Role by which ECS starts and ends instances.',
	instanceLaunchTemplate: 'What instances are like.',
	propagateTags: 'Whether instances get the tags of the capacity provider.',
	infrastructureOptimization: 'When instances that are hardly used are given up.',
	autoRepairConfiguration: 'Whether instances that are not well are replaced.'
};

const template: Texts = {
	ec2InstanceProfileArn: 'ARN of the instance profile of the instances.',
	networkConfiguration: 'Their subnets and security groups.',
	storageConfiguration: 'Size of their data volume.',
	localStorageConfiguration: 'Whether the disks of the instances are used.',
	monitoring: 'How often CloudWatch measures them. Default: BASIC.',
	capacityOptionType: 'On demand, Spot, or reserved capacity.',
	instanceMetadataTagsPropagation:
		'Whether tags can be read in the metadata service. Default: true.',
	instanceRequirements: 'Which types of instances will do.',
	fipsEnabled: 'Whether they use FIPS 140-2 cryptography.',
	capacityReservations: 'Which reserved capacity to use.'
};

/** Managed Instances: EC2 instances that ECS picks, starts and replaces. */
export const managedInstances: Readonly<Record<string, Texts>> = {
	CreateManagedInstancesProviderConfiguration: provider,
	UpdateManagedInstancesProviderConfiguration: provider,
	ManagedInstancesProvider: provider,
	InstanceLaunchTemplate: template,
	InstanceLaunchTemplateUpdate: template,
	ManagedInstancesNetworkConfiguration: {
		subnets: 'Subnets of one VPC.',
		securityGroups: 'Security groups of the instances.'
	},
	ManagedInstancesStorageConfiguration: { storageSizeGiB: 'GiB of the data volume.' },
	ManagedInstancesLocalStorageConfiguration: {
		useLocalStorage: 'Whether local disks hold the data in place of an EBS volume.'
	},
	InstanceRequirementsRequest: {
		vCpuCount: 'vCPUs.',
		memoryMiB: 'MiB of memory.',
		cpuManufacturers: 'Makers of the processor.',
		memoryGiBPerVCpu: 'GiB of memory a vCPU.',
		excludedInstanceTypes: 'Types not to take; t3.* takes none of T3.',
		instanceGenerations: 'Current types, or earlier ones, too.',
		spotMaxPricePercentageOverLowestPrice: 'How much more than the cheapest a Spot type may cost.',
		onDemandMaxPricePercentageOverLowestPrice:
			'How much more than the cheapest a type on demand may cost.',
		bareMetal: 'Whether to take machines without hypervisor.',
		burstablePerformance: 'Whether to take types with CPU credits, such as T3.',
		requireHibernateSupport: 'Whether they must be able to hibernate.',
		networkInterfaceCount: 'Network interfaces.',
		localStorage: 'Whether to take types with local disks.',
		localStorageTypes: 'Kinds of local disks.',
		totalLocalStorageGB: 'GB of local disks.',
		baselineEbsBandwidthMbps: 'Mbps to EBS.',
		acceleratorTypes: 'Kinds of accelerators.',
		acceleratorCount: 'Accelerators.',
		acceleratorManufacturers: 'Makers of accelerators.',
		acceleratorNames: 'Names of accelerators.',
		acceleratorTotalMemoryMiB: 'MiB of accelerators.',
		networkBandwidthGbps: 'Gbps of the network.',
		allowedInstanceTypes: 'Types to choose from; c5.* takes all of C5.',
		maxSpotPriceAsPercentageOfOptimalOnDemandPrice:
			'What a Spot type may cost, in percent of the best price on demand.'
	},
	VCpuCountRangeRequest: range('vCPUs'),
	MemoryMiBRequest: range('MiB'),
	MemoryGiBPerVCpuRequest: range('GiB a vCPU'),
	NetworkInterfaceCountRequest: range('network interfaces'),
	TotalLocalStorageGBRequest: range('GB'),
	BaselineEbsBandwidthMbpsRequest: range('Mbps'),
	AcceleratorCountRequest: range('accelerators'),
	AcceleratorTotalMemoryMiBRequest: range('MiB'),
	NetworkBandwidthGbpsRequest: range('Gbps'),
	CapacityReservationRequest: {
		reservationGroupArn: 'ARN of a group of reservations.',
		reservationPreference: 'Only reserved capacity, that first, or none of it.'
	},
	InfrastructureOptimization: {
		scaleInAfter: 'Seconds until an idle instance goes, 0 to 3600; -1 for never.'
	},
	AutoRepairConfiguration: { actionsStatus: 'Whether IMPAIRED instances are replaced.' }
};
