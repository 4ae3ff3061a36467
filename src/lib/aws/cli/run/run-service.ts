import { parseArguments } from '../arguments/parse';
import { invalid, unknownOptions } from '../errors/failure';
import type { Operation, ServiceModel, Waiter } from '../../model/types';
import { commandName } from '../../model/command-name';
import { ownCallers, ownCommands, removedCommands } from '../commands/own-commands';
import type { Context } from './context';
import { runHelp } from './run-help';
import { callOperation, runOperation, waitOperation } from './run-operation';

/** `aws <service> …`: an operation, `wait`, `help` or a command that the CLI adds to the service. */
export async function runService(context: Context, model: ServiceModel): Promise<number> {
	const prefix = `${model.command} `;
	const operations = new Map(
		[...model.operations.values()]
			.filter(({ command }) => !removedCommands.has(prefix + command))
			.map((one) => [one.command, one])
	);
	const own = [...ownCommands.keys()]
		.filter((key) => key.startsWith(prefix))
		.map((key) => key.slice(prefix.length))
		.filter((name) => !operations.has(name));
	const wait = model.waiters.size > 0 ? ['wait'] : [];
	const commands = [...operations.keys(), ...wait, ...own, 'help'];
	const { positional, extras } = parseArguments(context.globals.rest, [], {
		name: 'operation',
		isRequired: true,
		choices: commands
	});
	const name = positional ?? '';
	if (name === 'help') return runHelp(context, { type: 'service', model, commands });
	if (name === 'wait' && model.waiters.size > 0) return runWait(context, model, extras);
	const command = ownCommands.get(prefix + name);
	if (command) return command(context, model, extras);
	const caller = ownCallers.get(prefix + name) ?? callOperation;
	return runOperation(context, model, operations.get(name)!, extras, caller);
}

async function runWait(
	context: Context,
	model: ServiceModel,
	words: readonly string[]
): Promise<number> {
	const waiters = new Map(
		[...model.waiters].map(([name, waiter]): [string, [string, Waiter]] => [
			commandName(name),
			[name, waiter]
		])
	);
	if (words.length === 1 && words[0] === 'help') return runHelp(context, { type: 'wait', model });
	const { positional, extras } = parseArguments(words, [], {
		name: 'subcommand',
		isRequired: false,
		choices: [...waiters.keys()]
	});
	const found = positional === null ? undefined : waiters.get(positional);
	if (!found) {
		if (extras.length > 0) throw unknownOptions(extras, ',');
		throw invalid(
			`usage: aws [options] ${model.command} wait <subcommand> [parameters]\naws: [ERROR]: too few arguments`
		);
	}
	const [name, waiter] = found;
	const operation = model.operations.get(waiter.operation) as Operation;
	return runOperation(context, model, operation, extras, waitOperation(name, waiter), {
		type: 'waiter',
		model,
		name
	});
}
