import { general } from '../../errors/failure';

/** A session would go through a plugin of the machine, which is looked for before anything else is done. */
export function executeCommand(): never {
	throw missingPlugin();
}

export const missingPlugin = () =>
	general(
		'SessionManagerPlugin is not found. Please refer to SessionManager Documentation here: ' +
			'http://docs.aws.amazon.com/console/systems-manager/session-manager-plugin-not-found'
	);
