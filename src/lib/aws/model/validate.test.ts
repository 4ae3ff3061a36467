import { describe, expect, it } from 'vitest';
import { TypeDecoder } from './type-decoder';
import { validate } from './validate';
import { Float, OrderedDict, type Dict, type Value } from './value';

const types = new TypeDecoder({
	fullName: '',
	serviceId: '',
	endpointPrefix: '',
	targetPrefix: '',
	apiVersion: '',
	operations: {},
	errors: {},
	structures: {
		Input: {
			name: '!s>=1',
			count: 'i>=0',
			total: 'l',
			ratio: 'd>=0',
			isOn: 'b',
			data: 'B',
			at: 't',
			kind: 'Kind',
			tags: '[Tag]>=1',
			words: '[s]',
			labels: '{s>=2:s}',
			choice: 'Choice',
			any: '*',
			self: 'Input'
		},
		Tag: { key: '!s', value: '!s' },
		Choice: { one: 's', other: 's' }
	},
	unions: ['Choice'],
	enums: { Kind: ['EC2', 'FARGATE'] },
	paginators: {},
	waiters: {}
});

/** JSON to values: objects to maps, fractions to floats. */
function valueOf(json: unknown): Value {
	if (Array.isArray(json)) return json.map(valueOf);
	if (json instanceof Float || json instanceof Uint8Array) return json;
	if (typeof json === 'object' && json !== null)
		return new Map(Object.entries(json).map(([key, one]) => [key, valueOf(one)]));
	if (typeof json === 'number') return Number.isInteger(json) ? json : new Float(json);
	return json as Value;
}

const reports = (input: object) => validate(valueOf(input) as Dict, types.structure('Input'));
const named = (rest: object) => reports({ name: 'a', ...rest });
const members =
	'name, count, total, ratio, isOn, data, at, kind, tags, words, labels, choice, any, self';

describe('validate', () => {
	it('names a dict out of an option’s JSON by its class in Python', () => {
		const input = new OrderedDict([['name', new OrderedDict([['a', 1]])]]);
		expect(validate(input, types.structure('Input'))).toEqual([
			"Invalid type for parameter name, value: OrderedDict([('a', 1)]), type: <class 'collections.OrderedDict'>, valid types: <class 'str'>"
		]);
	});

	it.each<[object]>([
		[{}],
		[{ count: 0, total: -5, ratio: 0, isOn: false, data: 'x', at: '2026-07-01', kind: 'NONE' }],
		[{ count: true, ratio: true }],
		[{ ratio: 0.5, data: Uint8Array.of(1), at: 1751364000.5 }],
		[{ tags: [{ key: '', value: '' }], words: [], labels: { ab: '' }, choice: { one: 'x' } }],
		[{ any: { a: [null, 1, { b: true }] } }],
		[{ self: { name: 'b', self: { name: 'c' } } }]
	])('finds nothing wrong: case %#', (input) => {
		expect(named(input)).toEqual([]);
	});

	it.each<[object, string]>([
		[{ name: '' }, 'Invalid length for parameter name, value: 0, valid min length: 1'],
		[{ count: -1 }, 'Invalid value for parameter count, value: -1, valid min value: 0'],
		[{ ratio: -0.5 }, 'Invalid value for parameter ratio, value: -0.5, valid min value: 0.0'],
		[{ tags: [] }, 'Invalid length for parameter tags, value: 0, valid min length: 1'],
		[
			{ labels: { a: 'b' } },
			'Invalid length for parameter labels (key: a), value: 1, valid min length: 2'
		],
		[
			{ labels: { ab: 1 } },
			"Invalid type for parameter labels.ab, value: 1, type: <class 'int'>, valid types: <class 'str'>"
		],
		[
			{ labels: [] },
			"Invalid type for parameter labels, value: [], type: <class 'list'>, valid types: <class 'dict'>"
		],
		[
			{ name: null },
			"Invalid type for parameter name, value: None, type: <class 'NoneType'>, valid types: <class 'str'>"
		],
		[
			{ name: 5 },
			"Invalid type for parameter name, value: 5, type: <class 'int'>, valid types: <class 'str'>"
		],
		[
			{ count: '5' },
			"Invalid type for parameter count, value: 5, type: <class 'str'>, valid types: <class 'int'>"
		],
		[
			{ total: 1.5 },
			"Invalid type for parameter total, value: 1.5, type: <class 'float'>, valid types: <class 'int'>"
		],
		[
			{ ratio: 'x' },
			"Invalid type for parameter ratio, value: x, type: <class 'str'>, valid types: <class 'float'>, <class 'decimal.Decimal'>, <class 'int'>"
		],
		[
			{ isOn: 1 },
			"Invalid type for parameter isOn, value: 1, type: <class 'int'>, valid types: <class 'bool'>"
		],
		[
			{ data: 1 },
			"Invalid type for parameter data, value: 1, type: <class 'int'>, valid types: <class 'bytes'>, <class 'bytearray'>, file-like object"
		],
		[
			{ at: 'never' },
			"Invalid type for parameter at, value: never, type: <class 'str'>, valid types: <class 'datetime.datetime'>, timestamp-string"
		],
		[
			{ words: { A: 'b' } },
			"Invalid type for parameter words, value: {'A': 'b'}, type: <class 'dict'>, valid types: <class 'list'>, <class 'tuple'>"
		],
		[
			{ words: ['a', ['b', true]] },
			"Invalid type for parameter words[1], value: ['b', True], type: <class 'list'>, valid types: <class 'str'>"
		],
		[
			{ self: 'x' },
			"Invalid type for parameter self, value: x, type: <class 'str'>, valid types: <class 'dict'>"
		],
		[{ self: {} }, 'Missing required parameter in self: "name"'],
		[{ nme: 'x' }, `Unknown parameter in input: "nme", must be one of: ${members}`],
		[{ self: { name: 'a', x: 1 } }, `Unknown parameter in self: "x", must be one of: ${members}`],
		[
			{ choice: {} },
			'Must set one of the following keys for tagged unionstructure choice: one, other.'
		],
		[
			{ choice: { one: '', other: '' } },
			'Invalid number of parameters set for tagged union structure choice. Can only set one of the following keys: one, other.'
		],
		[
			{ any: { a: { b: [Uint8Array.of(65)] } } },
			"Invalid type for document parameter b[0], value: b'A', type: <class 'bytes'>, valid types: <class 'str'>, <class 'int'>, <class 'bool'>, <class 'float'>, <class 'list'>, <class 'dict'>"
		]
	])('case %#: %s', (input, report) => {
		expect(named(input)).toEqual([report]);
	});

	it('counts characters, not code units', () => {
		expect(named({ labels: { '🚀': '' } })).toEqual([
			'Invalid length for parameter labels (key: 🚀), value: 1, valid min length: 2'
		]);
	});

	it('reports all, a structure before its members: required, unknown, then as given', () => {
		expect(reports({ tags: [{ Key: 1 }, 'x'], zone: 1, count: '1' })).toEqual([
			'Missing required parameter in input: "name"',
			`Unknown parameter in input: "zone", must be one of: ${members}`,
			'Missing required parameter in tags[0]: "key"',
			'Missing required parameter in tags[0]: "value"',
			'Unknown parameter in tags[0]: "Key", must be one of: key, value',
			"Invalid type for parameter tags[1], value: x, type: <class 'str'>, valid types: <class 'dict'>",
			"Invalid type for parameter count, value: 1, type: <class 'str'>, valid types: <class 'int'>"
		]);
	});
});
