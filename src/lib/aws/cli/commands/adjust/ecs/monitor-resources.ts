import { general } from '../../../errors/failure';
import { wordOption } from '../../own-option';
import { isGiven, type Adjustment } from '../adjustment';

const views = ['DEPLOYMENT', 'RESOURCE'];

/** `--monitor-resources`, which follows what the operation has set going; `view` is what it shows without a word of its own. */
export const monitorResources = (view: 'DEPLOYMENT' | 'RESOURCE'): Adjustment => ({
	options: [
		wordOption(
			'monitor-resources',
			'Follows the resources of the service: those that the newest deployment changes, or all. Not simulated here.',
			{ takes: 'maybe-word', choices: views, defaultWord: view }
		),
		wordOption('monitor-mode', 'How they are shown. Only with --monitor-resources.', {
			takes: 'maybe-word',
			choices: ['INTERACTIVE', 'TEXT-ONLY'],
			defaultWord: 'INTERACTIVE'
		})
	],
	check(parsed) {
		if (!isGiven(parsed, 'monitor-mode') || isGiven(parsed, 'monitor-resources')) return;
		throw general('--monitor-mode can only be used with --monitor-resources');
	}
});
