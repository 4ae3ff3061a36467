import { pythonStr } from '../../model/python-repr';
import type { Acceptor, Waiter } from '../../model/types';
import { isList, type Value } from '../../model/value';
import { codeOf } from '../call/call-service';
import type { Reply } from '../call/read-answer';
import { general } from '../errors/failure';
import { compileQuery } from '../query/query';

/**
 * Polls until an acceptor of success matches, as botocore's waiters do (https://docs.aws.amazon.com/cli/latest/reference/ecs/wait/). Throws a `CliError` with exit
 * code 255 on an acceptor of failure, on an error that no acceptor knows, and after the last attempt.
 */
export async function waitFor(
	name: string,
	waiter: Waiter,
	poll: () => Promise<Reply>,
	sleep: (seconds: number) => Promise<void>
): Promise<void> {
	let accepted: Acceptor | null = null;
	for (let attempt = 1; ; attempt++) {
		const reply = await poll();
		const match = waiter.acceptors.find((acceptor) => matches(acceptor, reply));
		if (match) accepted = match;
		else if (reply.error) {
			const [code, message] = ['Code', 'Message'].map((key) =>
				pythonStr(reply.error?.get(key) ?? null)
			);
			throw failed(name, `An error occurred (${code}): ${message}`);
		}
		if (match?.state === 'success') return;
		if (match?.state === 'failure') {
			throw failed(name, `Waiter encountered a terminal failure state: ${explain(match)}`);
		}
		if (attempt >= waiter.maxAttempts) {
			const before = accepted
				? `. Previously accepted state: ${explain(match ?? waiter.acceptors.at(-1)!)}`
				: '';
			throw failed(name, `Max attempts exceeded${before}`);
		}
		await sleep(waiter.delaySeconds);
	}
}

const failed = (name: string, reason: string) => general(`Waiter ${name} failed: ${reason}`);

function matches(acceptor: Acceptor, reply: Reply): boolean {
	switch (acceptor.matcher) {
		case 'status':
			return reply.status === acceptor.expected;
		case 'error':
			if (typeof acceptor.expected === 'boolean')
				return (reply.error !== null) === acceptor.expected;
			return codeOf(reply) === acceptor.expected;
		case 'path':
			return reply.error === null && found(acceptor.argument, reply) === acceptor.expected;
		case 'pathAll': {
			const all = listed(acceptor.argument, reply);
			return all.length > 0 && all.every((one) => one === acceptor.expected);
		}
		case 'pathAny':
			return listed(acceptor.argument, reply).some((one) => one === acceptor.expected);
	}
}

const found = (argument: string, reply: Reply): Value =>
	compileQuery(argument).search(reply.response);

function listed(argument: string, reply: Reply): readonly Value[] {
	const value = reply.error === null ? found(argument, reply) : null;
	return isList(value) ? value : [];
}

function explain(acceptor: Acceptor): string {
	const expected = pythonStr(acceptor.expected);
	switch (acceptor.matcher) {
		case 'path':
			return `For expression "${acceptor.argument}" we matched expected path: "${expected}"`;
		case 'pathAll':
			// The AWS CLI has it so.
			return `For expression "${acceptor.argument}" all members matched excepted path: "${expected}"`;
		case 'pathAny':
			return `For expression "${acceptor.argument}" we matched expected path: "${expected}" at least once`;
		case 'status':
			return `Matched expected HTTP status code: ${expected}`;
		case 'error':
			return `Matched expected service error code: ${expected}`;
	}
}
