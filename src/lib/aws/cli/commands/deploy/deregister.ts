import { notSimulated } from '../basic-command';
import type { OwnCommandDoc } from '../own-command';
import { flagOption, wordOption } from '../own-option';

export const deregisterDoc: OwnCommandDoc = {
	service: 'deploy',
	name: 'deregister',
	summary: 'Takes a machine of your own out of CodeDeploy and deletes its IAM user.',
	options: [
		wordOption('instance-name', 'Name of the machine.', { isRequired: true }),
		flagOption('no-delete-iam-user', 'Keeps the IAM user.')
	],
	isSimulated: false
};

export const deregister = notSimulated(deregisterDoc);
