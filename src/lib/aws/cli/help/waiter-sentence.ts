import type { Acceptor, Operation, Waiter } from '../../model/types';

/** What a waiter does. `wanted` is what it waits for, as it follows `until`; empty where the model is to tell. */
export function waiterSentence(waiter: Waiter, operation: Operation, wanted: string): string {
	const ends = waiter.acceptors.find(({ state }) => state === 'success');
	const until = wanted || (ends ? told(ends) : 'the service answers as wanted');
	return `Asks with ${operation.command} every ${waiter.delaySeconds} seconds, at most ${waiter.maxAttempts} times, until ${until}. Prints nothing; exits with 255 where that does not come about.`;
}

/** `tasks[].lastStatus is RUNNING for each`. */
function told(ends: Acceptor): string {
	switch (ends.matcher) {
		case 'status':
			return 'it is there';
		case 'error':
			return typeof ends.expected === 'string'
				? `the service answers with the error ${ends.expected}`
				: ends.expected
					? 'the service answers with an error'
					: 'the service answers without an error';
		case 'path':
		case 'pathAll':
		case 'pathAny': {
			const filled = /^length\((\S+)\) > `0`$/.exec(ends.argument)?.[1];
			if (filled && ends.expected === true) return `${filled} is not empty`;
			const extent = { path: '', pathAll: ' for each', pathAny: ' for one at least' };
			return `${ends.argument} is ${String(ends.expected)}${extent[ends.matcher]}`;
		}
	}
}
