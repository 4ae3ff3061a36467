import { Float, isDict, isList, type Dict, type List, type Value } from '../../../model/value';
import { base64 } from '../../python/base64';
import { floatRepr } from '../../../model/python-repr';
import { byCodePoint } from '../code-point-order';
import { analyzeScalar } from './analyze-scalar';
import { sharedParts } from './anchors';
import { codePoints } from './characters';
import { Cursor } from './cursor';
import { writePlain, writeString } from './write-scalar';

/**
 * A list or an object as a YAML document, with its last newline: keys sorted, block style, folded at 80 columns.
 * This is our own writer and not the `yaml` package, since the AWS CLI's bytes are those of libyaml (by way of ruamel.yaml): what is quoted, and how,
 * where a line is folded, and how a line break in a string is written differ from one library to the next.
 */
export function yamlDocument(value: List | Dict): string {
	const document = new Document(sharedParts(value, sortedMembers));
	document.writeNode(value, { isMember: false });
	document.cursor.putBreak();
	return document.cursor.text;
}

const sortedMembers = (dict: Dict): [string, Value][] =>
	[...dict].sort(([a], [b]) => byCodePoint(a, b));

interface Place {
	/** The value of a key, not an element of a list. */
	readonly isMember: boolean;
}

/** Bytes of UTF-8 up to which a key may stand on one line with its value. */
const longestSimpleKey = 128;

class Document {
	readonly cursor = new Cursor();
	private readonly written = new Set<List | Dict>();

	constructor(private readonly anchors: ReadonlyMap<List | Dict, string>) {}

	writeNode(value: Value, place: Place): void {
		if (isList(value) || isDict(value)) this.writeCollection(value, place);
		else if (typeof value === 'string') this.writeString(value);
		else if (value instanceof Uint8Array) this.writeString(base64(value));
		else writePlain(word(value), true, this.cursor);
	}

	private writeString(text: string): void {
		writeString(text, { isSimpleKey: false }, this.cursor);
	}

	private writeCollection(value: List | Dict, place: Place): void {
		const anchor = this.anchors.get(value);
		if (anchor !== undefined) {
			const isAlias = this.written.has(value);
			this.cursor.indicator((isAlias ? '*' : '&') + anchor);
			if (isAlias) return;
			this.written.add(value);
		}
		if (isList(value)) this.writeList(value, place);
		else this.writeDict(value);
	}

	private writeList(list: List, { isMember }: Place): void {
		if (list.length === 0) {
			this.cursor.indicator('[]');
			return;
		}
		const isIndentless = isMember && !this.cursor.isIndentation;
		this.cursor.indented(
			() => {
				for (const element of list) {
					this.cursor.toIndent();
					this.cursor.indicator('-', { isIndentation: true });
					this.writeNode(element, { isMember: false });
				}
			},
			{ isIndentless }
		);
	}

	private writeDict(dict: Dict): void {
		if (dict.size === 0) {
			this.cursor.indicator('{}');
			return;
		}
		this.cursor.indented(() => {
			for (const [key, value] of sortedMembers(dict)) {
				this.cursor.toIndent();
				this.writeKey(key);
				this.writeNode(value, { isMember: true });
			}
		});
	}

	private writeKey(key: string): void {
		const isSimpleKey = !analyzeScalar(key).isMultiline && utf8Length(key) <= longestSimpleKey;
		if (!isSimpleKey) this.cursor.indicator('?', { isIndentation: true });
		writeString(key, { isSimpleKey }, this.cursor);
		if (!isSimpleKey) this.cursor.toIndent();
		this.cursor.indicator(':', { afterBlank: !isSimpleKey, isIndentation: !isSimpleKey });
	}
}

const utf8Length = (text: string): number =>
	codePoints(text).reduce(
		(bytes, point) => bytes + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4),
		0
	);

function word(value: Exclude<Value, string | Uint8Array | List | Dict>): string {
	if (value === null) return 'null';
	if (!(value instanceof Float)) return String(value);
	if (Number.isNaN(value.value)) return '.nan';
	if (!Number.isFinite(value.value)) return value.value > 0 ? '.inf' : '-.inf';
	return floatRepr(value.value);
}
