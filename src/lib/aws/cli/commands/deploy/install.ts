import { notSimulated } from '../basic-command';
import type { OwnCommandDoc } from '../own-command';
import { flagOption, wordOption } from '../own-option';

export const installDoc: OwnCommandDoc = {
	service: 'deploy',
	name: 'install',
	summary: 'Installs the agent of CodeDeploy on this machine.',
	options: [
		wordOption('config-file', 'Configuration that register has written.', { isRequired: true }),
		flagOption('override-config', 'Replaces a configuration that is there.'),
		wordOption('agent-installer', 'Installer of the agent in Amazon S3.')
	],
	isSimulated: false
};

export const install = notSimulated(installDoc);
