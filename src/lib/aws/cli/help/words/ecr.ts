import type { ServiceWords } from '../service-words';

export const words: ServiceWords = {
	operations: {
		BatchCheckLayerAvailability: 'Tells which layers are in a repository. Docker asks this itself.',
		BatchDeleteImage:
			'Removes images by tag or digest. A tag goes alone while the image has others.',
		BatchGetImage: 'Shows manifests of images.',
		CompleteLayerUpload: 'Ends the upload of a layer. Docker does this itself.',
		CreatePullThroughCacheRule:
			'Lets the registry pull images of another one, such as Docker Hub, and keep them.',
		CreateRepository: 'Makes a repository for the images of one application.',
		DeleteLifecyclePolicy: 'Takes the lifecycle policy off a repository.',
		DeleteRepository: 'Removes a repository; with --force its images, too.',
		DeleteRepositoryPolicy: 'Takes the policy off a repository.',
		DescribeImageScanFindings: 'Shows what a scan found in an image.',
		DescribeImages: 'Shows images of a repository: tags, digest, size, and when they were pushed.',
		DescribeRegistry: 'Shows the settings of the registry, such as replication.',
		DescribeRepositories: 'Shows repositories with their addresses (repositoryUri).',
		GetAuthorizationToken:
			'Gives a token for docker login that holds for 12 hours. get-login-password is handier.',
		GetDownloadUrlForLayer: 'Gives the address of a layer. Docker asks this itself.',
		GetLifecyclePolicy: 'Shows the lifecycle policy of a repository.',
		GetLifecyclePolicyPreview: 'Shows which images a lifecycle policy would remove.',
		GetRepositoryPolicy: 'Shows the policy of a repository: who else may pull or push.',
		InitiateLayerUpload: 'Begins the upload of a layer. Docker does this itself.',
		ListImages: 'Lists tags and digests of a repository.',
		ListTagsForResource: 'Lists the tags of a repository.',
		PutImage: 'Enters the manifest of an image, or gives an image another tag.',
		PutImageScanningConfiguration: 'Sets whether images are scanned when they are pushed.',
		PutImageTagMutability: 'Sets whether a tag may be pushed again.',
		PutLifecyclePolicy: 'Sets the rules by which old images are removed, by age or by number.',
		PutReplicationConfiguration: 'Sets which regions and accounts get copies of images.',
		SetRepositoryPolicy: 'Sets who else may pull or push, other accounts for one.',
		StartImageScan: 'Scans an image for known weaknesses.',
		StartLifecyclePolicyPreview: 'Tries a lifecycle policy without removing anything.',
		TagResource: 'Adds tags to a repository.',
		UntagResource: 'Takes tags off a repository.',
		UploadLayerPart: 'Sends a part of a layer. Docker does this itself.'
	},
	options: {
		acceptedMediaTypes: 'Kinds of manifests that will do.',
		credentialArn: 'Secret with the name and password for the other registry.',
		customRoleArn: 'Role for a registry of ECR in another account.',
		ecrRepositoryPrefix: 'How the repositories of copies begin: docker-hub.',
		encryptionConfiguration: 'AES256 (default) or a KMS key; cannot be changed later.',
		filter: 'Only tagged images, or only untagged ones: tagStatus=TAGGED.',
		force: 'Removes the repository even with images in it.',
		'SetRepositoryPolicy.force': 'Sets it even if you then could not change it any more.',
		imageDigest: 'Digest of the image: sha256:….',
		imageId: 'Image by tag or digest: imageTag=latest.',
		imageIds: 'Images by tag or digest: imageTag=latest imageDigest=sha256:….',
		imageManifest: 'Manifest of the image.',
		imageManifestMediaType: 'Kind of manifest.',
		imageScanningConfiguration: 'scanOnPush=true scans each image when it is pushed.',
		imageTag: 'Tag that the image gets.',
		imageTagMutability:
			'IMMUTABLE refuses to push a tag again, so that it always means the same image. Default: MUTABLE.',
		imageTagMutabilityExclusionFilters: 'Tags that are not bound by it.',
		layerDigest: 'Digest of the layer.',
		layerDigests: 'Digests of layers.',
		layerPartBlob: 'The part.',
		lifecyclePolicyText: 'Rules in JSON.',
		partFirstByte: 'Place of its first byte.',
		partLastByte: 'Place of its last byte.',
		policyText: 'Policy in JSON.',
		registryId: 'Number of the account. Left out: your own.',
		registryIds: 'Numbers of accounts. Left out: your own.',
		replicationConfiguration: 'Rules with destinations.',
		repositoryName: 'Name of the repository, which may hold slashes: team/web.',
		repositoryNames: 'Names of repositories. Left out: all.',
		resourceArn: 'ARN of the repository.',
		uploadId: 'Id of the upload.',
		upstreamRegistry: 'Kind of the other registry.',
		upstreamRegistryUrl: 'The other registry: registry-1.docker.io.',
		upstreamRepositoryPrefix: 'How repositories of the other registry begin.'
	},
	structures: {
		ImageIdentifier: { imageDigest: 'Digest: sha256:….', imageTag: 'Tag.' },
		ImageScanningConfiguration: { scanOnPush: 'Whether images are scanned when they are pushed.' },
		EncryptionConfiguration: {
			encryptionType: 'AES256 or KMS.',
			kmsKey: 'KMS key; left out: that of AWS.'
		},
		AuthorizationData: {
			authorizationToken: 'AWS:PASSWORD in base64.',
			expiresAt: 'Until when it holds.',
			proxyEndpoint: 'Address for docker login.'
		}
	},
	members: {
		imageDigest: 'Digest of the image.',
		imageDetails: 'The images.',
		imageIds: 'Tags and digests.',
		imagePushedAt: 'When it was pushed.',
		imageSizeInBytes: 'Size, compressed.',
		imageTags: 'Tags of the image.',
		registryId: 'Number of the account.',
		repositories: 'The repositories.',
		repository: 'The repository.',
		repositoryArn: 'ARN of the repository.',
		repositoryName: 'Name of the repository.',
		repositoryUri: 'Address for docker push and for image in a task definition.'
	}
};
