import { floatRepr, pythonStr } from './python-repr';
import { pythonType } from './python-type';
import { parseTimestamp } from './timestamp';
import type { Shape, StructureShape } from './types';
import {
	Float,
	isDict,
	isInteger,
	isList,
	OrderedDict,
	type Dict,
	type List,
	type Value
} from './value';

/**
 * What is wrong with an input, one line each, in the words and the order of botocore's parameter validation; empty where nothing is.
 * Enums, patterns and upper bounds are not checked.
 */
export function validate(input: Dict, shape: StructureShape): string[] {
	const reports: string[] = [];
	checkShape(input, shape, '', (report) => reports.push(report));
	return reports;
}

type Report = (text: string) => void;

const classes = (...names: string[]) => names.map((name) => `<class '${name}'>`).join(', ');

const classOf = (value: Value) =>
	classes(value instanceof OrderedDict ? 'collections.OrderedDict' : pythonType(value));

const integers = classes('int');
const numbers = classes('float', 'decimal.Decimal', 'int');
const dictionaries = classes('dict');
const lists = classes('list', 'tuple');

function checkShape(value: Value, shape: Shape, path: string, report: Report): void {
	switch (shape.type) {
		case 'structure':
			if (shape.isDocument) return checkDocument(value, path, report);
			if (!isDict(value)) return report(invalidType(path, value, dictionaries));
			return checkStructure(value, shape, path, report);
		case 'map':
			if (!isDict(value)) return report(invalidType(path, value, dictionaries));
			for (const [key, one] of value) {
				checkShape(key, shape.key, `${path} (key: ${key})`, report);
				checkShape(one, shape.value, `${path}.${key}`, report);
			}
			return;
		case 'list':
			if (!isList(value)) return report(invalidType(path, value, lists));
			checkLength(value.length, shape.min, path, report);
			return checkList(value, shape.member, path, report);
		case 'string':
			if (typeof value !== 'string') return report(invalidType(path, value, classes('str')));
			return checkLength(Array.from(value).length, shape.min, path, report);
		case 'integer':
		case 'long':
			if (!isWhole(value)) return report(invalidType(path, value, integers));
			return checkRange(value, shape.min, String(shape.min), path, report);
		case 'float':
		case 'double':
			if (!isWhole(value) && !(value instanceof Float))
				return report(invalidType(path, value, numbers));
			return checkRange(value, shape.min, floatRepr(shape.min ?? 0), path, report);
		case 'boolean':
			if (typeof value !== 'boolean') report(invalidType(path, value, classes('bool')));
			return;
		case 'blob':
			if (!(value instanceof Uint8Array || typeof value === 'string'))
				report(invalidType(path, value, `${classes('bytes', 'bytearray')}, file-like object`));
			return;
		case 'timestamp':
			if (parseTimestamp(value) === null)
				report(invalidType(path, value, `${classes('datetime.datetime')}, timestamp-string`));
	}
}

function checkStructure(value: Dict, shape: StructureShape, path: string, report: Report): void {
	const names = [...shape.members.keys()].join(', ');
	if (shape.isUnion && value.size === 0)
		report(
			`Must set one of the following keys for tagged unionstructure ${nameOf(path)}: ${names}.`
		);
	if (shape.isUnion && value.size > 1)
		report(
			`Invalid number of parameters set for tagged union structure ${nameOf(path)}. Can only set one of the following keys: ${names}.`
		);
	for (const name of shape.required)
		if (!value.has(name)) report(`Missing required parameter in ${nameOf(path)}: "${name}"`);
	for (const name of value.keys())
		if (!shape.members.has(name))
			report(`Unknown parameter in ${nameOf(path)}: "${name}", must be one of: ${names}`);
	for (const [name, one] of value) {
		const member = shape.members.get(name);
		if (member) checkShape(one, member.shape, `${path}.${name}`, report);
	}
}

const documents = classes('str', 'int', 'bool', 'float', 'list', 'dict');

/** Inside of a document a path starts anew at every key. */
function checkDocument(value: Value, path: string, report: Report): void {
	if (isDict(value)) for (const [key, one] of value) checkDocument(one, key, report);
	else if (isList(value))
		value.forEach((one, index) => checkDocument(one, `${path}[${index}]`, report));
	else if (value instanceof Uint8Array)
		report(
			`Invalid type for document parameter ${nameOf(path)}, value: ${pythonStr(value)}, type: ${classOf(value)}, valid types: ${documents}`
		);
}

function checkList(list: List, shape: Shape, path: string, report: Report): void {
	list.forEach((one, index) => checkShape(one, shape, `${path}[${index}]`, report));
}

/** In Python a boolean is an integer, too. */
const isWhole = (value: Value): value is number | bigint | boolean =>
	isInteger(value) || typeof value === 'boolean';

function checkLength(length: number, min: number | null, path: string, report: Report): void {
	if (min !== null && length < min)
		report(
			`Invalid length for parameter ${nameOf(path)}, value: ${length}, valid min length: ${min}`
		);
}

function checkRange(
	value: number | bigint | boolean | Float,
	min: number | null,
	minText: string,
	path: string,
	report: Report
): void {
	const size = value instanceof Float ? value.value : Number(value);
	if (min !== null && size < min)
		report(
			`Invalid value for parameter ${nameOf(path)}, value: ${pythonStr(value)}, valid min value: ${minText}`
		);
}

const invalidType = (path: string, value: Value, valid: string) =>
	`Invalid type for parameter ${nameOf(path)}, value: ${pythonStr(value)}, type: ${classOf(value)}, valid types: ${valid}`;

function nameOf(path: string): string {
	if (path === '') return 'input';
	return path.startsWith('.') ? path.slice(1) : path;
}
