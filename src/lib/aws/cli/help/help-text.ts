import { commandName } from '../../model/command-name';
import type { Operation, ServiceModel } from '../../model/types';
import { cliPage, servicePage, waitPage } from './command-pages';
import { configurePage } from './configure-page';
import { loadWords } from './load-words';
import { operationPage } from './operation-page';
import { waiterSentence } from './waiter-sentence';

export type HelpTarget =
	| { readonly type: 'cli' }
	/** Words after `aws`: `['configure', 'get']`. */
	| { readonly type: 'configure'; readonly words: readonly string[] }
	/** `commands`: all that may stand behind the service's name, commands of the CLI's own included; those of the model where it is left out. */
	| {
			readonly type: 'service';
			readonly model: ServiceModel;
			readonly commands?: readonly string[];
	  }
	| { readonly type: 'wait'; readonly model: ServiceModel }
	| { readonly type: 'operation'; readonly model: ServiceModel; readonly operation: Operation }
	/** By the model's name of the waiter: `TasksRunning`. */
	| { readonly type: 'waiter'; readonly model: ServiceModel; readonly name: string };

/**
 * What `help` prints: a manual page in our own words, its options, values and syntax those of the model, wrapped to `columns`; with its last newline.
 */
export async function helpText(target: HelpTarget, columns: number): Promise<string> {
	switch (target.type) {
		case 'cli':
			return cliPage(columns);
		case 'configure':
			return configurePage(target.words, columns);
		case 'service':
			return servicePage(target.model, target.commands, columns);
		case 'wait':
			return waitPage(target.model, columns);
		case 'operation': {
			const { model, operation } = target;
			const page = { model, operation, name: operation.command, description: null };
			const words = await loadWords(model.command);
			return operationPage({ ...page, isWaiter: false }, words, columns);
		}
		case 'waiter':
			return waiterPage(target.model, target.name, columns);
	}
}

async function waiterPage(model: ServiceModel, name: string, columns: number): Promise<string> {
	const waiter = model.waiters.get(name);
	const operation = waiter && model.operations.get(waiter.operation);
	if (!waiter || !operation) return waitPage(model, columns);
	const words = await loadWords(model.command);
	const description = waiterSentence(waiter, operation, words.waiter(name));
	const page = { model, operation, name: commandName(name), description, isWaiter: true };
	return operationPage(page, words, columns);
}
