import type { Paginator } from '../../../../model/types';
import { isInteger, type Dict, type Value } from '../../../../model/value';
import { paginate } from '../../../paginate/pages';
import { iterated, member } from '../../../python/member';
import { Interrupted } from '../../../world';
import type { Client } from '../../client';

const paginator: Paginator = {
	inputToken: ['nextToken'],
	outputToken: ['nextToken'],
	limitKey: 'limit',
	moreResults: null,
	resultKey: ['events', 'searchedLogStreams'],
	nonAggregateKeys: []
};

/** Events of all pages, page by page. */
export async function* pastEvents(client: Client, filter: Dict): AsyncIterable<Value[]> {
	const limits = { maxItems: null, startingToken: null, pageSize: null };
	const pages = paginator;
	const all = paginate(pages, filter, limits, (input) => client.call('FilterLogEvents', input));
	for (let page = await all.next(); page !== null; page = await all.next()) {
		yield iterated(member(page, 'events'));
	}
}

const pauseSeconds = 5;

/** Events as they come, until the command is interrupted. What was seen is not told again: asking goes on from the newest event's own millisecond. */
export async function* followedEvents(
	client: Client,
	filter: Dict,
	sleep: (seconds: number) => Promise<void>
): AsyncIterable<Value[]> {
	let request: Dict = new Map(filter);
	const seen = new SeenEvents();
	try {
		for (;;) {
			const response = await client.call('FilterLogEvents', request);
			yield iterated(member(response, 'events')).filter((event) => seen.isNew(event));
			seen.keepNewest();
			const token = response.get('nextToken');
			request = new Map(request);
			if (token !== undefined) {
				request.set('nextToken', token);
				continue;
			}
			if (seen.newest !== null) request.set('startTime', seen.newest);
			request.delete('nextToken');
			await sleep(pauseSeconds);
		}
	} catch (error) {
		if (!(error instanceof Interrupted)) throw error;
	}
}

class SeenEvents {
	private byTime = new Map<number, Set<Value>>();

	isNew(event: Value): boolean {
		const time = member(event, 'timestamp');
		const at = isInteger(time) ? Number(time) : 0;
		const ids = this.byTime.get(at) ?? new Set();
		this.byTime.set(at, ids);
		const id = member(event, 'eventId');
		if (ids.has(id)) return false;
		ids.add(id);
		return true;
	}

	/** Milliseconds since 1970. */
	get newest(): number | null {
		return this.byTime.size === 0 ? null : Math.max(...this.byTime.keys());
	}

	keepNewest(): void {
		const { newest } = this;
		if (newest !== null) this.byTime = new Map([[newest, this.byTime.get(newest)!]]);
	}
}
