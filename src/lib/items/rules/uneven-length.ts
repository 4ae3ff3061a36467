import { choice } from './example-item';
import { HALADYNA_2002 } from './literature';
import { longestKey } from './longest-key';
import { findingIf, type ItemRule } from './rule';
import { shortestKey } from './shortest-key';
import { hasWordedOptions, viewOf } from './view';

/** A name beside a sentence: three times as long, and more than half a line (40 characters) apart. */
const RATIO = 3;
const CHARACTERS = 40;

/** Where the key is the extreme, longest-key or shortest-key says so; this one speaks of the rest. */
export const unevenLength: ItemRule = {
	id: 'uneven-length',
	title: 'Keep options about equal in length',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guideline 24`,
	check(item) {
		if (!hasWordedOptions(item)) return [];
		const lengths = viewOf(item).options.map((o) => o.text.length);
		if (lengths.length < 2) return [];
		const longest = Math.max(...lengths);
		const shortest = Math.min(...lengths);
		if (longest < RATIO * shortest || longest - shortest < CHARACTERS) return [];
		if (longestKey.check(item).length > 0 || shortestKey.check(item).length > 0) return [];
		return findingIf(`Options have from ${shortest} to ${longest} characters`);
	},
	examples: {
		ok: [
			choice('Which service type is it?', 'Daemon', [
				'Replica',
				'External',
				'A service of another kind'
			]),
			choice('What does a cluster do?', 'Groups resources', [
				'Runs one container',
				'Stores the images of all tasks'
			])
		],
		notOk: [
			choice('What does a service do?', 'Keeps the desired number of tasks running at all times', [
				'Stores the images of all of the tasks in a registry',
				'Bills',
				'Describes containers in a document that can be revised'
			]),
			choice('What is a task?', 'A running copy', [
				'A file',
				'A policy that lets the agent pull images from a private registry',
				'A group of hosts'
			])
		]
	}
};
