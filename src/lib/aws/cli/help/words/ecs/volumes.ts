import type { Texts } from '../../service-words';

const volume: Texts = {
	encrypted: 'Whether the volume is encrypted. Stays on where the region encrypts by default.',
	kmsKeyId: 'KMS key for it. Goes before the key of the cluster.',
	volumeType: 'gp3, gp2, io1, io2, st1, sc1 or standard (the last not on Fargate).',
	sizeInGiB: 'GiB; needed without snapshotId. gp3: 1 to 16,384.',
	snapshotId: 'Snapshot to begin with; needed without sizeInGiB.',
	volumeInitializationRate: 'MiB a second read from the snapshot.',
	iops: 'Operations a second; needed for io1 and io2. gp3: 3,000 by default, 16,000 at most.',
	throughput: 'MiB a second, 1,000 at most. gp3 only.',
	tagSpecifications: 'Tags of the volume.',
	roleArn: 'Infrastructure role by which ECS makes and attaches the volume.',
	filesystemType: 'File system; that of the snapshot where there is one. Linux default: xfs.'
};

/** EBS volumes that ECS makes for tasks. */
export const volumes: Readonly<Record<string, Texts>> = {
	ServiceVolumeConfiguration: {
		name: 'Name of the volume in the task definition.',
		managedEBSVolume: 'The volume; each task gets one of its own.'
	},
	TaskVolumeConfiguration: {
		name: 'Name of the volume in the task definition.',
		managedEBSVolume: 'The volume; each task gets one of its own.'
	},
	ServiceManagedEBSVolumeConfiguration: volume,
	TaskManagedEBSVolumeConfiguration: {
		...volume,
		terminationPolicy: 'What becomes of the volume when the task stops.'
	},
	TaskManagedEBSVolumeTerminationPolicy: {
		deleteOnTermination: 'Whether it goes with the task. Default: true.'
	},
	EBSTagSpecification: {
		resourceType: 'volume.',
		tags: 'Tags. AmazonECSCreated and AmazonECSManaged are taken.',
		propagateTags: 'Where more tags come from.'
	}
};
