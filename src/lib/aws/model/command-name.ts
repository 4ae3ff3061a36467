/** Names whose words do not show in their capitals. */
const exceptions: Readonly<Record<string, string>> = {
	CreateCachediSCSIVolume: 'create-cached-iscsi-volume',
	DescribeCachediSCSIVolumes: 'describe-cached-iscsi-volumes',
	CreateStorediSCSIVolume: 'create-stored-iscsi-volume',
	DescribeStorediSCSIVolumes: 'describe-stored-iscsi-volumes',
	ListHITsForQualificationType: 'list-hits-for-qualification-type'
};

/** Acronyms in the plural at the end of a name: `GatewayARNs`. */
const pluralAcronym = /[A-Z]{2,}s$/;

/**
 * The name of an operation or of a member as the AWS CLI writes it: `ListTagsForResource` is `list-tags-for-resource`,
 * `enableECSManagedTags` is `enable-ecs-managed-tags`. A name that has a dash already stays as it is. Source: `xform_name` of botocore.
 */
export function commandName(name: string): string {
	if (name.includes('-')) return name;
	const exception = exceptions[name];
	if (exception) return exception;
	return name
		.replace(pluralAcronym, (plural) => `-${plural.toLowerCase()}`)
		.replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
		.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
		.toLowerCase();
}

/** The option of a member: the same rule as for operations. */
export const optionName = (member: string): string => commandName(member);
