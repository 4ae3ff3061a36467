/**
 * Options whose name is not that of their member, by `service.operation.name`; `*` is every operation.
 * Source: the customisation `argrename` of the AWS CLI.
 */
const renamed: Readonly<Record<string, string>> = {
	'ec2.create-image.no-no-reboot': 'reboot',
	'ec2.*.no-egress': 'ingress',
	'ec2.*.no-disable-api-termination': 'enable-api-termination',
	'ecs.*.no-enable-execute-command': 'disable-execute-command',
	'ecs.execute-command.no-interactive': 'non-interactive'
};

/** Further names that are taken but not shown; the names they stand for are no longer demanded. Same source. */
const hidden: Readonly<Record<string, string>> = {
	'deploy.create-deployment-group.ec2-tag-set': 'ec-2-tag-set',
	'deploy.list-application-revisions.s3-bucket': 's-3-bucket',
	'deploy.list-application-revisions.s3-key-prefix': 's-3-key-prefix',
	'deploy.update-deployment-group.ec2-tag-set': 'ec-2-tag-set',
	'iam.enable-mfa-device.authentication-code1': 'authentication-code-1',
	'iam.enable-mfa-device.authentication-code2': 'authentication-code-2',
	'iam.resync-mfa-device.authentication-code1': 'authentication-code-1',
	'iam.resync-mfa-device.authentication-code2': 'authentication-code-2'
};

/** What an option is called; all three in the CLI's words, without dashes in front: `renamedOption('ecs', 'run-task', 'no-enable-execute-command')`. */
export const renamedOption = (service: string, operation: string, name: string): string =>
	renamed[`${service}.${operation}.${name}`] ?? renamed[`${service}.*.${name}`] ?? name;

/** The other name of an option; null where it has none. */
export const hiddenAlias = (service: string, operation: string, name: string): string | null =>
	hidden[`${service}.${operation}.${name}`] ?? null;
