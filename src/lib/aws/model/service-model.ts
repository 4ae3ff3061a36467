import { commandName } from './command-name';
import type { ModelJson, PaginatorJson } from './model-json';
import { TypeDecoder } from './type-decoder';
import type { Operation, Paginator, ServiceModel, StructureShape } from './types';

/**
 * A model out of its JSON. Only the list of operations is made at once; a shape's members are decoded when they are first asked for,
 * and one structure is one object wherever it occurs, so that shapes may contain themselves.
 */
export function decodeModel(command: string, json: ModelJson): ServiceModel {
	const types = new TypeDecoder(json);
	const operations = new Map<string, Operation>();
	for (const [name, notation] of Object.entries(json.operations))
		operations.set(name, operationOf(name, notation, types));
	return {
		command,
		fullName: json.fullName,
		serviceId: json.serviceId,
		endpointPrefix: json.endpointPrefix,
		targetPrefix: json.targetPrefix,
		apiVersion: json.apiVersion,
		operations,
		errors: errorsOf(json, types),
		paginators: new Map(
			Object.entries(json.paginators).map(([name, paginator]) => [name, paginatorOf(paginator)])
		),
		waiters: new Map(Object.entries(json.waiters))
	};
}

function operationOf(name: string, notation: string, types: TypeDecoder): Operation {
	const isDeprecated = notation.startsWith('~');
	const [input = '-', output = '-', ...errors] = notation.slice(isDeprecated ? 1 : 0).split(' ');
	return {
		name,
		command: commandName(name),
		input: types.structure(input),
		output: types.structure(output),
		errors,
		isDeprecated
	};
}

function errorsOf(json: ModelJson, types: TypeDecoder): Map<string, StructureShape> {
	return new Map(
		Object.entries(json.errors).map(([code, name]) => [code, types.structure(name)] as const)
	);
}

const paginatorOf = (json: PaginatorJson): Paginator => ({
	inputToken: json.input,
	outputToken: json.output,
	resultKey: json.result,
	limitKey: json.limit ?? null,
	moreResults: json.more ?? null,
	nonAggregateKeys: json.nonAggregate ?? []
});
