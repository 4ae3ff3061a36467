import { general } from '../../errors/failure';
import type { OwnCommand, OwnCommandDoc } from '../own-command';
import { ownCommandPage } from '../own-command-page';

export const wizardDoc: OwnCommandDoc = {
	service: 'iam',
	name: 'wizard',
	summary: 'Asks step by step for what a role needs, and makes it.',
	options: [],
	isSimulated: false
};

export const wizard: OwnCommand = async (context, _model, words) => {
	if (words.at(-1) !== 'help') throw general('aws iam wizard is not simulated here.');
	context.output.stdout += ownCommandPage(wizardDoc, context.world.columns);
	return 0;
};
