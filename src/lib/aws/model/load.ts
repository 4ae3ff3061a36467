import type { DocsJson, ModelJson } from './model-json';
import { decodeModel } from './service-model';
import type { ServiceDocs, ServiceModel } from './types';

/** One chunk a file, fetched when it is first asked for. */
const modelFiles = import.meta.glob<ModelJson>('./data/*.json', { import: 'default' });
/** Derived at set-up from the installed clients, never committed: the words are AWS's. */
const docsFiles = import.meta.glob<DocsJson>('./docs/*.json', { import: 'default' });

const models = new Map<string, Promise<ServiceModel | null>>();

/** The model of a service by its command (`ecs`); null where Examark does not know the service. The same object every time. */
export function loadModel(command: string): Promise<ServiceModel | null> {
	let model = models.get(command);
	if (!model) {
		model = readModel(command);
		models.set(command, model);
		// A file that could not be fetched may be there the next time.
		model.catch(() => models.delete(command));
	}
	return model;
}

async function readModel(command: string): Promise<ServiceModel | null> {
	const json = await modelFiles[`./data/${command}.json`]?.();
	return json ? decodeModel(command, json) : null;
}

/** Documentation of a service by its command; empty where Examark does not know the service. */
export async function loadDocs(command: string): Promise<ServiceDocs> {
	const json = await docsFiles[`./docs/${command}.json`]?.();
	if (!json) return { service: '', operations: new Map(), members: new Map() };
	return {
		service: json.service,
		operations: new Map(Object.entries(json.operations)),
		members: new Map(
			Object.entries(json.members).map(([name, texts]) => [name, new Map(Object.entries(texts))])
		)
	};
}
