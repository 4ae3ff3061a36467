import { notSimulated } from '../basic-command';
import type { OwnCommandDoc } from '../own-command';
import { wordOption, wordsOption } from '../own-option';

export const startLiveTailDoc: OwnCommandDoc = {
	service: 'logs',
	name: 'start-live-tail',
	summary: 'Shows log events of up to ten log groups at the moment they arrive.',
	description: ['aws logs tail --follow shows new events of one log group.'],
	options: [
		wordsOption('log-group-identifiers', 'ARNs of the log groups.', { isRequired: true }),
		wordsOption('log-stream-names', 'Only events of these streams.'),
		wordsOption('log-stream-name-prefixes', 'Only events of streams whose name begins so.'),
		wordOption('log-event-filter-pattern', 'Only events that match this filter pattern.'),
		wordOption('mode', 'How events are shown.', {
			choices: ['interactive', 'print-only'],
			default: 'print-only'
		})
	],
	isSimulated: false
};

export const startLiveTail = notSimulated(startLiveTailDoc);
