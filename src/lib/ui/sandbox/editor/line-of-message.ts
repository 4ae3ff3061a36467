import type { Document, Node, Pair } from 'yaml';
import { lineAt } from './diagnostic';

/** The parts of the yaml package that find places in a text; it reads JSON as well. */
export type Yaml = Pick<typeof import('yaml'), 'isMap' | 'isSeq' | 'isScalar' | 'isNode'>;

/** Where a message of the validation points: `containerDefinitions[0].name`, and a key within. Null where it names no place. */
export function placeOfMessage(message: string): { path: string; key: string | null } | null {
	const within = /^(?:Missing required|Unknown) parameter in (.*?): "(.*?)"/s.exec(message);
	if (within) {
		const isUnknown = message.startsWith('Unknown');
		return { path: within[1] ?? '', key: isUnknown ? (within[2] ?? null) : null };
	}
	const found =
		/^Invalid (?:type|length|value) for (?:document )?parameter (.*?), value: /s.exec(message) ??
		/union ?structure (.*?)[:.] /s.exec(message);
	return found ? { path: found[1] ?? '', key: null } : null;
}

const keyText = (yaml: Yaml, { key }: Pair<unknown, unknown>): string =>
	yaml.isScalar(key) ? String(key.value) : String(key);

/** A pair whose key begins the rest of a path; the longest, since keys may hold dots. */
function pairOf(yaml: Yaml, pairs: readonly Pair<unknown, unknown>[], rest: string) {
	const begins = pairs.filter((pair) => {
		const key = keyText(yaml, pair);
		return rest.startsWith(key) && /^(?:[.[]|$)/.test(rest.slice(key.length));
	});
	return begins.sort((a, b) => keyText(yaml, b).length - keyText(yaml, a).length)[0];
}

const startOf = (yaml: Yaml, node: unknown): number | null =>
	yaml.isNode(node) ? (node.range?.[0] ?? null) : null;

/** The deepest place that a path leads to: its key in the text, and what stands there. */
function follow(yaml: Yaml, root: Node | null, path: string): { start: number; node: unknown } {
	let node: unknown = root;
	let start = startOf(yaml, root) ?? 0;
	let rest = path === 'input' ? '' : path;
	while (rest !== '') {
		const index = /^\[(\d+)\]\.?/.exec(rest);
		if (index && yaml.isSeq(node)) {
			node = node.items[Number(index[1])];
			start = startOf(yaml, node) ?? start;
			rest = rest.slice(index[0].length);
			continue;
		}
		if (!yaml.isMap(node)) break;
		const pair = pairOf(yaml, node.items, rest);
		if (!pair) break;
		start = startOf(yaml, pair.key) ?? start;
		node = pair.value;
		rest = rest.slice(keyText(yaml, pair).length).replace(/^\./, '');
	}
	return { start, node };
}

/** Line of what a message of the validation speaks of; null where nothing of it is in the text. */
export function lineOfMessage(
	yaml: Yaml,
	document: Pick<Document, 'contents'>,
	text: string,
	message: string
): number | null {
	const place = placeOfMessage(message);
	if (!place) return null;
	const { start, node } = follow(yaml, document.contents as Node | null, place.path);
	if (place.key === null || !yaml.isMap(node)) return lineAt(text, start);
	const { key } = place;
	const pair = node.items.find((one) => keyText(yaml, one) === key);
	return lineAt(text, startOf(yaml, pair?.key) ?? start);
}
