import type { Operation, ServiceModel } from '../../model/types';
import type { Dict, Value } from '../../model/value';
import { demandResponse } from '../call/call-service';
import type { Reply } from '../call/read-answer';
import { general } from '../errors/failure';
import { demandDestination, type Context } from '../run/context';
import { sender } from '../run/send';

/** A service as a command asks it. */
export interface Client {
	/** The service's errors are in the reply; throws `CliError` for inputs that do not fit, missing credentials and where nothing answers. */
	reply(operation: string, input: Dict): Promise<Reply>;
	/** Throws the service's error, too. */
	call(operation: string, input: Dict): Promise<Dict>;
}

/** Throws `CliError` where there is no region or no address, as soon as the client is made. */
export function openClient(context: Context, model: ServiceModel): Client {
	demandDestination(context, model);
	const reply = (name: string, input: Dict): Promise<Reply> =>
		sender(context, model, operationOf(model, name))(input);
	return { reply, call: async (name, input) => demandResponse(await reply(name, input)) };
}

/** The model of another service than the line's. */
export async function demandModel(context: Context, command: string): Promise<ServiceModel> {
	const model = await context.world.model(command);
	if (model) return model;
	throw general(`aws ${command} is not simulated here.`);
}

function operationOf(model: ServiceModel, name: string): Operation {
	const operation = model.operations.get(name);
	if (operation) return operation;
	throw general(`'${model.serviceId}' object has no attribute '${name}'`);
}

export const dict = (entries: Readonly<Record<string, Value>>): Dict =>
	new Map(Object.entries(entries));
