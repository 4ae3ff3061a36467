import { isDict, isList, type Dict, type Value } from '../../../../model/value';
import { general } from '../../../errors/failure';
import { readYaml, YamlRefused } from '../../../input/read-yaml';
import { decodeJson } from '../../../python/json-decode';
import { JsonError } from '../../../python/json-error';
import { demandDict, iterated, member } from '../../../python/member';

/** An AppSpec file in JSON or YAML (https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html). Throws a general `CliError`. */
export async function parseAppspec(text: string): Promise<Value> {
	try {
		return decodeJson(text);
	} catch (error) {
		if (!(error instanceof JsonError)) throw error;
	}
	try {
		return await readYaml(text);
	} catch (error) {
		if (!(error instanceof YamlRefused)) throw error;
		throw general('The AppSpec file is neither JSON nor YAML.');
	}
}

/**
 * Puts the ARN of a task definition into each resource: `resources[].NAME.properties.taskDefinition`, whatever the case of these keys. `appspec` is changed.
 * Throws a general `CliError` where a key is missing.
 */
export function setTaskDefinition(appspec: Value, arn: string): void {
	const resourcesKey = requiredKey('codedeploy-appspec', appspec, 'resources');
	for (const resource of iterated(member(appspec, resourcesKey))) {
		for (const name of iterated(resource)) {
			const content = resourceContent(resource, name);
			const propertiesKey = requiredKey(String(name), content, 'properties');
			const properties = member(content, propertiesKey);
			const taskDefinitionKey = requiredKey(propertiesKey, properties, 'taskDefinition');
			(properties as Dict).set(taskDefinitionKey, arn);
		}
	}
}

function resourceContent(resource: Value, name: Value): Value {
	if (isList(resource) || !isDict(resource)) return member(resource, '');
	return resource.get(String(name)) ?? null;
}

/** The key as it is written there. */
function requiredKey(resource: string, container: Value, key: string): string {
	const keys = container === null ? [] : [...demandDict(container, 'keys').keys()];
	const found = keys.find((one) => one.toLowerCase() === key.toLowerCase());
	if (found !== undefined) return found;
	throw general(`Resource '${resource}' must include property '${key}'`);
}
