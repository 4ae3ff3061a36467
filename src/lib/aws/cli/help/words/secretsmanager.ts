import type { ServiceWords } from '../service-words';

export const words: ServiceWords = {
	operations: {
		BatchGetSecretValue: 'Reads up to 20 secrets at once.',
		CancelRotateSecret: 'Switches rotation off, and ends one under way.',
		CreateSecret:
			'Keeps a new secret, encrypted with a KMS key. ECS hands it to containers through secrets in the task definition.',
		DeleteResourcePolicy: 'Takes the policy off a secret.',
		DeleteSecret:
			'Marks a secret for deletion. It can be restored for 7 to 30 days, 30 unless told otherwise.',
		DescribeSecret: 'Shows all of a secret but its value: versions, rotation, key and tags.',
		GetRandomPassword: 'Makes up a password.',
		GetResourcePolicy: 'Shows the policy of a secret: who else may read it.',
		GetSecretValue: 'Reads a secret: its current version, unless another one is named.',
		ListSecretVersionIds: 'Lists all versions of a secret, each with its labels.',
		ListSecrets: 'Lists secrets, without their values.',
		PutResourcePolicy: 'Sets the policy of a secret, by which other accounts may read it.',
		PutSecretValue:
			'Adds a version with a new value. It becomes AWSCURRENT, and the one before AWSPREVIOUS.',
		RemoveRegionsFromReplication: 'Removes copies of a secret in other regions.',
		ReplicateSecretToRegions: 'Copies a secret to other regions and keeps the copies up to date.',
		RestoreSecret: 'Takes back the deletion of a secret.',
		RotateSecret:
			'Sets up rotation by a Lambda function, and starts one. Tasks that run keep the old value until they are replaced.',
		StopReplicationToReplica: 'Makes a copy in another region a secret of its own.',
		TagResource: 'Adds tags to a secret.',
		UntagResource: 'Takes tags off a secret.',
		UpdateSecret: 'Changes description, key or value of a secret.',
		UpdateSecretVersionStage: 'Moves a label, such as AWSCURRENT, to another version.',
		ValidateResourcePolicy: 'Checks a policy before it is set.'
	},
	options: {
		AddReplicaRegions: 'Regions for copies: Region=eu-west-1.',
		BlockPublicPolicy: 'Refuses a policy that lets everybody in.',
		ClientRequestToken: 'Id of the new version, a UUID. The CLI makes one up.',
		ExcludeCharacters: 'Characters not to use.',
		ExcludeLowercase: 'No small letters.',
		ExcludeNumbers: 'No digits.',
		ExcludePunctuation: 'No punctuation.',
		ExcludeUppercase: 'No capital letters.',
		ExternalSecretRotationMetadata: 'What a partner needs to change the secret.',
		ExternalSecretRotationRoleArn: 'Role by which a partner changes the secret.',
		Filters: 'Which secrets: Key=name,Values=prod/. All of them must fit.',
		ForceDeleteWithoutRecovery: 'Deletes at once; nothing can be restored.',
		ForceOverwriteReplicaSecret: 'Overwrites a secret of that name in the other region.',
		IncludeDeprecated: 'Also versions without labels.',
		IncludePlannedDeletion: 'Also secrets that are marked for deletion.',
		IncludeSpace: 'Blanks, too.',
		KmsKeyId: 'KMS key, by id, ARN or alias. Default: aws/secretsmanager.',
		MoveToVersionId: 'Version that gets the label.',
		Name: 'Name, which may hold slashes: prod/web/db.',
		PasswordLength: 'How many characters. Default: 32.',
		RecoveryWindowInDays: 'Days in which it can be restored, 7 to 30. Default: 30.',
		RemoveFromVersionId: 'Version that loses the label.',
		RemoveReplicaRegions: 'Regions whose copies go.',
		RequireEachIncludedType: 'At least one character of each kind.',
		ResourcePolicy: 'Policy in JSON.',
		RotateImmediately: 'Whether to rotate now, or only when it is due. Default: now.',
		RotationLambdaARN: 'ARN of the function that changes the secret.',
		RotationRules: 'When: AutomaticallyAfterDays=30.',
		RotationToken: 'Token of the function, where it acts for another account.',
		SecretBinary: 'Value in bytes, as fileb://NAME. Either this or text.',
		SecretId: 'Name or ARN of the secret.',
		SecretIdList: 'Names or ARNs, at most 20.',
		SecretString:
			'Value as text, up to 65,536 bytes. JSON with several keys lets a task definition pick one.',
		SortBy: 'By what to sort.',
		SortOrder: 'asc or desc.',
		Type: 'Kind of secret, where a partner changes it.',
		VersionId: 'Version by id.',
		VersionStage: 'Version by label. Default: AWSCURRENT.',
		'UpdateSecretVersionStage.VersionStage': 'The label to move.',
		VersionStages: 'Labels of the new version. Default: AWSCURRENT.'
	},
	structures: {
		RotationRulesType: {
			AutomaticallyAfterDays: 'Days between rotations, 1 to 1000.',
			Duration: 'Hours within which it is done: 3h.',
			ScheduleExpression: 'cron() or rate(), in UTC.'
		},
		ReplicaRegionType: { Region: 'Region.', KmsKeyId: 'KMS key there.' }
	},
	members: {
		ARN: 'ARN of the secret.',
		CreatedDate: 'When it was made.',
		DeletionDate: 'When it is deleted.',
		Name: 'Name of the secret.',
		RandomPassword: 'The password.',
		SecretBinary: 'Value, in base64.',
		SecretList: 'The secrets.',
		SecretString: 'Value.',
		VersionId: 'Id of the version.',
		VersionStages: 'Labels of the version.'
	}
};
