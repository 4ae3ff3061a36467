import type { Node, Pair } from 'yaml';
import { Float, type Dict, type Value } from '../../model/value';

/** YAML that cannot be read. */
export class YamlRefused extends Error {}

/**
 * The first document of a YAML 1.2 text as `Value`: integers with `_`, `0o`, `0x` and `0b`, floats, booleans, null; all else is text. Keys become text. Loaded
 * only where it is asked for. Throws `YamlRefused`.
 */
export async function readYaml(text: string): Promise<Value> {
	const yaml = await import('yaml');
	const documents = yaml.parseAllDocuments(text, {
		version: '1.2',
		schema: 'failsafe',
		uniqueKeys: true
	});
	if (!Array.isArray(documents)) return null;
	const [first, ...more] = documents;
	if (!first) return null;
	if (more.length > 0 || first.errors.length > 0) throw new YamlRefused();
	return convert(first.contents);

	function convert(node: unknown): Value {
		if (node === null) return null;
		if (yaml.isAlias(node)) {
			const target = node.resolve(first!.contents?.srcToken ? first! : first!);
			if (!target) throw new YamlRefused();
			return convert(target);
		}
		if (yaml.isMap(node)) return mapping(node.items as Pair<Node, Node | null>[]);
		if (yaml.isSeq(node)) return node.items.map(convert);
		if (yaml.isScalar(node)) {
			const source = typeof node.value === 'string' ? node.value : String(node.value ?? '');
			return node.type === 'PLAIN' && node.tag === undefined ? plainScalar(source) : source;
		}
		throw new YamlRefused();
	}

	function mapping(items: readonly Pair<Node, Node | null>[]): Dict {
		const dict: Dict = new Map();
		for (const { key, value } of items) {
			const name = convert(key);
			if (typeof name === 'string' && name === '<<') {
				const merged = convert(value);
				if (merged instanceof Map) for (const [k, v] of merged) if (!dict.has(k)) dict.set(k, v);
				continue;
			}
			dict.set(keyText(name), convert(value));
		}
		return dict;
	}
}

const keyText = (key: Value): string =>
	typeof key === 'string'
		? key
		: key === true
			? 'True'
			: key === false
				? 'False'
				: key === null
					? 'None'
					: String(key instanceof Float ? key.value : key);

const integer = /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)$/;
const float =
	/^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9_]+(?:[eE][-+][0-9]+)?)$/;

/** What a word without quotes means by the core schema of YAML 1.2, with the `_` of 1.1. */
function plainScalar(text: string): Value {
	if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	if (integer.test(text)) {
		const sign = text.startsWith('-') ? -1n : 1n;
		const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
		const value = sign * BigInt(/^0[box]/.test(digits) ? digits : digits.replace(/^0+(?=\d)/, ''));
		return BigInt(Number.MIN_SAFE_INTEGER) <= value && value <= BigInt(Number.MAX_SAFE_INTEGER)
			? Number(value)
			: value;
	}
	if (float.test(text)) return new Float(Number(text.replaceAll('_', '')));
	if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
		return new Float(text.startsWith('-') ? -Infinity : Infinity);
	if (/^\.(?:nan|NaN|NAN)$/.test(text)) return new Float(NaN);
	return text;
}
