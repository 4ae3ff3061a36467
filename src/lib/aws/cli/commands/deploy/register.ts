import { notSimulated } from '../basic-command';
import type { OwnCommandDoc } from '../own-command';
import { wordOption, wordsOption } from '../own-option';

export const registerDoc: OwnCommandDoc = {
	service: 'deploy',
	name: 'register',
	summary: 'Makes an IAM user for a machine of your own and registers the machine with CodeDeploy.',
	options: [
		wordOption('instance-name', 'Name of the machine.', { isRequired: true }),
		wordsOption('tags', 'Tags of the machine: Key=NAME,Value=TEXT.'),
		wordOption('iam-user-arn', 'An IAM user that is there already.')
	],
	isSimulated: false
};

export const register = notSimulated(registerDoc);
