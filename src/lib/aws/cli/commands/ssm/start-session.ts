import { member } from '../../python/member';
import type { Caller } from '../../run/run-operation';
import { dict, openClient } from '../client';
import { missingPlugin } from '../ecs/execute-command';

/** A session is started and, since the plugin that would show it is not there, ended. */
export const startSession: Caller = async ({ context, model, input }) => {
	const client = openClient(context, model);
	const session = await client.call('StartSession', input);
	await client.call('TerminateSession', dict({ SessionId: member(session, 'SessionId') }));
	throw missingPlugin();
};
