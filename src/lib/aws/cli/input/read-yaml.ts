import type { Document, Node, Pair, ParsedNode } from 'yaml';
import type { Dict, Value } from '../../model/value';
import { general } from '../errors/failure';
import { pythonRepr } from '../../model/python-repr';
import { plainScalar, taggedScalar } from './yaml-scalar';

/** YAML that cannot be read. */
export class YamlRefused extends Error {}

/** What a reader of YAML takes for text at all. */
const unprintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ud800-\udfff\ue000-\ufffd]/;

/**
 * A YAML 1.2 text of one document as `Value`. Keys of objects become text, but those outermost have to be text: the CLI calls the operation with them. The reader of YAML
 * is loaded only where it is asked for. Throws `YamlRefused`, or a general `CliError` in Python's words.
 */
export async function readYaml(text: string): Promise<Value> {
	const yaml = await import('yaml');
	if (unprintable.test(text) || /^\s*\.\.\.(?:\s|$)/.test(text)) throw new YamlRefused();
	if (hasStrayTab([...new yaml.Lexer().lex(text)])) throw new YamlRefused();
	const documents = yaml.parseAllDocuments(text, {
		version: '1.2',
		schema: 'failsafe',
		uniqueKeys: true
	});
	if (!Array.isArray(documents)) return null;
	const [first, ...more] = documents;
	if (!first) return null;
	if (more.length > 0 || first.errors.some(isGrave)) throw new YamlRefused();
	const document: Document.Parsed<ParsedNode> = first;
	const value = convert(document.contents);
	if (yaml.isMap(document.contents)) {
		const keys = (document.contents.items as Pair<Node, Node | null>[]).map(({ key }) => key);
		if (keys.some((key) => typeof convertKey(key) !== 'string')) {
			throw general('keywords must be strings');
		}
	}
	return value;

	function convert(node: unknown): Value {
		if (node === null) return null;
		if (yaml.isAlias(node)) {
			const target = node.resolve(document);
			if (!target) throw new YamlRefused();
			return convert(target);
		}
		if (yaml.isMap(node)) {
			if (node.tag !== undefined && !node.tag.endsWith(':map')) throw new YamlRefused();
			return mapping(node.items as Pair<Node, Node | null>[]);
		}
		if (yaml.isSeq(node)) {
			if (node.tag !== undefined && !node.tag.endsWith(':seq')) throw new YamlRefused();
			return node.items.map(convert);
		}
		if (!yaml.isScalar(node)) throw new YamlRefused();
		const source = typeof node.value === 'string' ? node.value : '';
		const read =
			node.tag !== undefined
				? taggedScalar(node.tag, source)
				: node.type === 'PLAIN'
					? plainScalar(source)
					: source;
		if (read === undefined) throw new YamlRefused();
		return read;
	}

	/** A list is a key like any other, an object is none. */
	function convertKey(node: unknown): Value {
		if (yaml.isScalar(node) && node.value === '<<') return '<<';
		if (yaml.isScalar(node) && isSplit(node.range)) throw new YamlRefused();
		const key = convert(node);
		if (key instanceof Map) throw new YamlRefused();
		return key;
	}

	/** Over a line's end, without a `?` in front. */
	function isSplit(range: readonly number[] | null | undefined): boolean {
		if (!range) return false;
		const [from = 0, to = 0] = range;
		return text.slice(from, to).includes('\n') && !/\?\s+$/.test(text.slice(0, from));
	}

	function mapping(items: readonly Pair<Node, Node | null>[]): Dict {
		const dict: Dict = new Map();
		for (const { key, value } of items) {
			const name = convertKey(key);
			if (name === '<<' && yaml.isScalar(key) && key.type === 'PLAIN') {
				const merged = convert(value);
				if (merged instanceof Map) for (const [k, v] of merged) if (!dict.has(k)) dict.set(k, v);
				continue;
			}
			dict.set(keyText(name), convert(value));
		}
		return dict;
	}
}

const keyText = (key: Value): string => (typeof key === 'string' ? key : pythonRepr(key));

/** The CLI's reader takes a comment right behind a bracket or a quote. */
const isGrave = ({ message }: Error) => !message.startsWith('Comments must be separated');

/** The CLI's reader knows no tab but within quotes, comments and blocks of text. */
function hasStrayTab(tokens: readonly string[]): boolean {
	const scalar = '\x1f';
	return tokens.some((token, at) => {
		if (!token.includes('\t')) return false;
		if (/^[ \t]+$/.test(token) && tokens[at - 1] !== scalar) return true;
		return tokens[at - 1] === scalar && !isBlock(tokens, at - 1);
	});
}

/** Whether the text of a scalar is a block's: behind `|` or `>`, a comment and the line's end. */
function isBlock(tokens: readonly string[], scalarAt: number): boolean {
	const before = tokens.slice(0, scalarAt);
	const newline = before.at(-1)?.includes('\n') ? before.pop() : undefined;
	while (before.length > 0 && /^(?:[ \t]+|#.*)$/.test(before.at(-1)!)) before.pop();
	return newline !== undefined && /^[|>][-+\d]*$/.test(before.at(-1) ?? '');
}
