import type { Dict, Value } from '../../../aws/model/value';
import type { StructureShape } from '../../../aws/model/types';
import { lineAt, type Diagnostic, type Notation } from './diagnostic';

export interface Checked {
	readonly diagnostics: readonly Diagnostic[];
	/** Keys at the top, to tell what the file may be; null where it is no mapping. */
	readonly keys: readonly string[] | null;
}

const nothing: Checked = { diagnostics: [], keys: null };
/** Checking is for files that people write. */
const longestChecked = 400_000;

/** Both are fetched when the first such file is opened. */
const readers = {
	json: async (text: string): Promise<Value | Diagnostic> => {
		const [{ decodeJson }, { JsonError }] = await Promise.all([
			import('../../../aws/cli/python/json-decode'),
			import('../../../aws/cli/python/json-error')
		]);
		try {
			return decodeJson(text);
		} catch (error) {
			if (!(error instanceof JsonError)) throw error;
			const line = /: line (\d+) column/.exec(error.message)?.[1];
			return { line: line === undefined ? null : Number(line), message: error.message };
		}
	},
	yaml: async (text: string): Promise<Value | Diagnostic> => {
		const [{ readYaml, YamlRefused }, { parseAllDocuments }] = await Promise.all([
			import('../../../aws/cli/input/read-yaml'),
			import('yaml')
		]);
		const documents = parseAllDocuments(text, { version: '1.2', prettyErrors: false });
		const [error] = Array.isArray(documents) ? documents.flatMap((one) => one.errors) : [];
		if (error) return { line: lineAt(text, error.pos[0]), message: error.message };
		try {
			return await readYaml(text);
		} catch (refused) {
			if (!(refused instanceof YamlRefused)) throw refused;
			return {
				line: null,
				message: 'Unexpected kind of YAML, expected one document of plain values.'
			};
		}
	}
} as const;

const isDiagnostic = (value: Value | Diagnostic): value is Diagnostic =>
	typeof value === 'object' && value !== null && 'message' in value;

async function againstShape(
	text: string,
	value: Dict,
	shape: StructureShape
): Promise<Diagnostic[]> {
	const [{ validate }, yaml, { lineOfMessage }] = await Promise.all([
		import('../../../aws/model/validate'),
		import('yaml'),
		import('./line-of-message')
	]);
	const document = yaml.parseDocument(text, { uniqueKeys: false });
	return validate(value, shape).map((message) => ({
		line: lineOfMessage(yaml, document, text, message),
		message
	}));
}

/** Whether a text can be read in its notation and, where a shape is given, is an input of that shape, in the words of the AWS CLI. */
export async function checkText(
	text: string,
	notation: Notation,
	shape: StructureShape | null
): Promise<Checked> {
	if (notation === 'plain' || text.trim() === '' || text.length > longestChecked) return nothing;
	const value = await readers[notation](text);
	if (isDiagnostic(value)) return { diagnostics: [value], keys: null };
	if (!(value instanceof Map)) return nothing;
	return {
		diagnostics: shape ? await againstShape(text, value, shape) : [],
		keys: [...value.keys()]
	};
}
