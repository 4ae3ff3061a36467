import { pythonType } from '../../model/python-type';
import { isDict, type Dict, type Value } from '../../model/value';
import { badParameter, general, invalid } from '../errors/failure';
import { decodeJson } from '../python/json-decode';
import { JsonDepthError, JsonError } from '../python/json-error';
import { ParamfileError, readParamfile } from '../values/paramfile';
import type { CliWorld } from '../world';
import { readYaml, YamlRefused } from './read-yaml';

/** What `--cli-input-json` and `--cli-input-yaml` stand at on the line; null where absent. */
export interface CliInput {
	readonly json: string | null;
	readonly yaml: string | null;
}

/** The whole input that one of the two options holds, by itself or in a file; null where there is none. Throws `CliError`. */
export async function readCliInput(given: CliInput, world: CliWorld): Promise<Dict | null> {
	if (given.json === null && given.yaml === null) return null;
	const texts = {
		json: await textOf('--cli-input-json', given.json, world),
		yaml: await textOf('--cli-input-yaml', given.yaml, world)
	};
	if (texts.json !== null && texts.yaml !== null) {
		throw invalid('Only one --cli-input- parameter may be specified.');
	}
	const option = texts.json === null ? '--cli-input-yaml' : '--cli-input-json';
	const value = texts.json === null ? await fromYaml(texts.yaml ?? '') : fromJson(texts.json);
	if (isDict(value)) return value;
	throw badParameter(
		option,
		`Invalid type: expecting map, received <class '${pythonType(value)}'>`
	);
}

async function textOf(
	option: string,
	word: string | null,
	world: CliWorld
): Promise<string | null> {
	if (word === null) return null;
	try {
		const found = await readParamfile(word, world);
		return found instanceof Uint8Array ? new TextDecoder().decode(found) : (found ?? word);
	} catch (error) {
		if (!(error instanceof ParamfileError)) throw error;
		throw badParameter(option, error.message);
	}
}

function fromJson(text: string): Value {
	try {
		return decodeJson(text);
	} catch (error) {
		if (error instanceof JsonDepthError) throw general(error.message);
		if (!(error instanceof JsonError)) throw error;
		throw badParameter('cli-input-json', 'Invalid JSON received.');
	}
}

async function fromYaml(text: string): Promise<Value> {
	try {
		return await readYaml(text);
	} catch (error) {
		if (!(error instanceof YamlRefused)) throw error;
		throw badParameter('cli-input-yaml', 'Invalid YAML received.');
	}
}
