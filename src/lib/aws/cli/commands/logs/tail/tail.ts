import type { Dict, Value } from '../../../../model/value';
import { basicCommand, type OwnCall } from '../../basic-command';
import { dict, openClient } from '../../client';
import { show } from '../../show';
import { eventLine, type EventFormat } from './event-line';
import { followedEvents, pastEvents } from './events';
import { sinceMs } from './since';
import { tailDoc } from './tail-doc';

/** `aws logs tail` (https://docs.aws.amazon.com/cli/latest/reference/logs/tail.html). Interrupting `--follow` is its ordinary end. */
export const tail = basicCommand(tailDoc, async (call) => {
	const { context, model, given } = call;
	const client = openClient(context, model);
	const filter = filterOf(call);
	const format = (given.text('format') ?? 'detailed') as EventFormat;
	const { color } = context.globals;
	const isColored = color === 'on' || (color === 'auto' && context.world.isTerminal);
	const batches = given.isSet('follow')
		? followedEvents(client, filter, (seconds) => context.world.clock.sleep(seconds))
		: pastEvents(client, filter);
	for await (const events of batches) {
		for (const event of events) context.output.stdout += eventLine(event, format, isColored);
		await show(context);
	}
	return 0;
});

function filterOf({ context, given }: OwnCall): Dict {
	const filter = dict({
		logGroupName: given.positional,
		interleaved: true,
		startTime: sinceMs(given.text('since') ?? '10m', context.world.clock.nowMs())
	});
	const more: readonly (readonly [string, Value])[] = [
		['filterPattern', given.value('filter-pattern')],
		['logStreamNames', given.value('log-stream-names')],
		['logStreamNamePrefix', given.value('log-stream-name-prefix')]
	];
	for (const [name, value] of more) if (value !== null) filter.set(name, value);
	return filter;
}
