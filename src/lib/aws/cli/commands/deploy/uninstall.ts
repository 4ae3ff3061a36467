import { notSimulated } from '../basic-command';
import type { OwnCommandDoc } from '../own-command';

export const uninstallDoc: OwnCommandDoc = {
	service: 'deploy',
	name: 'uninstall',
	summary: 'Removes the agent of CodeDeploy from this machine.',
	options: [],
	isSimulated: false
};

export const uninstall = notSimulated(uninstallDoc);
