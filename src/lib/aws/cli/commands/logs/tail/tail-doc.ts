import type { OwnCommandDoc } from '../../own-command';
import { flagOption, wordOption, wordsOption } from '../../own-option';

export const tailDoc: OwnCommandDoc = {
	service: 'logs',
	name: 'tail',
	summary:
		'Shows the newest log events of a log group, of all its streams, from ten minutes ago on. Streams may be mixed out of the order of time.',
	positional: { name: 'group_name', summary: 'Name of the log group.', live: 'logGroup' },
	options: [
		wordOption(
			'since',
			'From when on: an ISO 8601 time, or a number and one unit that say how long ago: s, m, h, d, w for seconds, minutes, hours, days, weeks. 5m is five minutes ago.',
			{ default: '10m' }
		),
		flagOption('follow', 'Asks for new events every five seconds, until Ctrl+C.'),
		wordOption(
			'format',
			'detailed: time, stream and message. short: time without zone, and message. json: as detailed, messages that are JSON on lines of their own, indented.',
			{ choices: ['detailed', 'short', 'json'], default: 'detailed' }
		),
		wordOption('filter-pattern', 'Only events that match this filter pattern of CloudWatch Logs.'),
		wordsOption('log-stream-names', 'Only events of these streams.'),
		wordOption(
			'log-stream-name-prefix',
			'Only events of streams whose name begins so. Not together with --log-stream-names.'
		)
	],
	isSimulated: true
};
