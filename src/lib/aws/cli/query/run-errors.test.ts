import { describe, expect, it } from 'vitest';
import { decodeJson } from '../python/json-decode';
import { compileQuery } from './query';
import { QueryError } from './query-error';

function thrown(expression: string, json: string): unknown {
	const query = compileQuery(expression);
	try {
		return query.search(decodeJson(json));
	} catch (error) {
		return error;
	}
}

describe('a query that fails on an answer', () => {
	it.each([
		['lenght(taskArns)', '{}', 'Unknown function: lenght()'],
		['toString(@)', '{}', 'Unknown function: toString()'],
		['length()', '{}', 'Expected 1 argument for function length(), received 0'],
		['length(@, @)', '{}', 'Expected 1 argument for function length(), received 2'],
		['abs()', '{}', 'Expected 1 argument for function abs(), received 0'],
		['sort_by(@)', '[]', 'Expected 2 arguments for function sort_by(), received 1'],
		['merge()', '{}', 'Expected at least 1 argument for function merge(), received 0'],
		['not_null()', '{}', 'Expected at least 1 argument for function not_null(), received 0'],
		['contains(@)', '[]', 'Expected 2 arguments for function contains(), received 1'],
		[
			'sort(nope)',
			'{}',
			"In function sort(), invalid type for value: None, expected one of: ['array-string', 'array-number'], received: \"null\""
		],
		[
			'length(`1`)',
			'{}',
			"In function length(), invalid type for value: 1, expected one of: ['string', 'array', 'object'], received: \"number\""
		],
		[
			'length(nope)',
			'{}',
			"In function length(), invalid type for value: None, expected one of: ['string', 'array', 'object'], received: \"null\""
		],
		[
			'length(a)',
			'{"a": true}',
			"In function length(), invalid type for value: True, expected one of: ['string', 'array', 'object'], received: \"boolean\""
		],
		[
			'length(a)',
			'{"a": 1.5}',
			"In function length(), invalid type for value: 1.5, expected one of: ['string', 'array', 'object'], received: \"number\""
		],
		[
			'keys(@)',
			'[1, "a", null]',
			"In function keys(), invalid type for value: [1, 'a', None], expected one of: ['object'], received: \"array\""
		],
		[
			'keys(a)',
			'{"a": "text"}',
			'In function keys(), invalid type for value: text, expected one of: [\'object\'], received: "string"'
		],
		[
			'values(@)',
			'[{"a": "it\'s"}]',
			"In function values(), invalid type for value: [{'a': \"it's\"}], expected one of: ['object'], received: \"array\""
		],
		['join(@)', '{}', 'Expected 2 arguments for function join(), received 1'],
		[
			"join(',', @)",
			'{"a": 1}',
			"In function join(), invalid type for value: {'a': 1}, expected one of: ['array-string'], received: \"object\""
		],
		[
			"join(',', @)",
			'["a", 1]',
			'In function join(), invalid type for value: 1, expected one of: [\'array-string\'], received: "int"'
		],
		[
			"join(',', @)",
			'["a", null]',
			'In function join(), invalid type for value: None, expected one of: [\'array-string\'], received: "NoneType"'
		],
		[
			'join(@, @)',
			'["a"]',
			"In function join(), invalid type for value: ['a'], expected one of: ['string'], received: \"array\""
		],
		[
			'sort(@)',
			'["a", 1]',
			"In function sort(), invalid type for value: 1, expected one of: ['array-string', 'array-number'], received: \"int\""
		],
		[
			'sort(@)',
			'[1, "a"]',
			"In function sort(), invalid type for value: a, expected one of: ['array-string', 'array-number'], received: \"str\""
		],
		[
			'sort(@)',
			'[1, true]',
			"In function sort(), invalid type for value: True, expected one of: ['array-string', 'array-number'], received: \"bool\""
		],
		[
			'sort(@)',
			'[null]',
			"In function sort(), invalid type for value: None, expected one of: ['array-string', 'array-number'], received: \"NoneType\""
		],
		[
			'sort(@)',
			'[[1]]',
			"In function sort(), invalid type for value: [1], expected one of: ['array-string', 'array-number'], received: \"list\""
		],
		[
			'sort(@)',
			'[{"a": 1}]',
			"In function sort(), invalid type for value: {'a': 1}, expected one of: ['array-string', 'array-number'], received: \"dict\""
		],
		[
			'sort(@)',
			'{"b": 1}',
			"In function sort(), invalid type for value: {'b': 1}, expected one of: ['array-string', 'array-number'], received: \"object\""
		],
		[
			'max(@)',
			'["a", 1.5]',
			"In function max(), invalid type for value: 1.5, expected one of: ['array-number', 'array-string'], received: \"float\""
		],
		[
			'min(@)',
			'[{}]',
			"In function min(), invalid type for value: {}, expected one of: ['array-number', 'array-string'], received: \"dict\""
		],
		[
			'sum(@)',
			'[1, "2"]',
			'In function sum(), invalid type for value: 2, expected one of: [\'array-number\'], received: "str"'
		],
		[
			'sum(@)',
			'["1"]',
			'In function sum(), invalid type for value: 1, expected one of: [\'array-number\'], received: "str"'
		],
		[
			'avg(@)',
			'[null]',
			'In function avg(), invalid type for value: None, expected one of: [\'array-number\'], received: "NoneType"'
		],
		[
			'avg(@)',
			'{}',
			'In function avg(), invalid type for value: {}, expected one of: [\'array-number\'], received: "object"'
		],
		[
			'abs(@)',
			'"x"',
			'In function abs(), invalid type for value: x, expected one of: [\'number\'], received: "string"'
		],
		[
			'abs(@)',
			'true',
			'In function abs(), invalid type for value: True, expected one of: [\'number\'], received: "boolean"'
		],
		[
			'ceil(@)',
			'null',
			'In function ceil(), invalid type for value: None, expected one of: [\'number\'], received: "null"'
		],
		[
			'floor(@)',
			'[1.0]',
			'In function floor(), invalid type for value: [1.0], expected one of: [\'number\'], received: "array"'
		],
		[
			"starts_with(@, 'a')",
			'{"a": 1.0}',
			"In function starts_with(), invalid type for value: {'a': 1.0}, expected one of: ['string'], received: \"object\""
		],
		[
			"starts_with('a', @)",
			'1',
			'In function starts_with(), invalid type for value: 1, expected one of: [\'string\'], received: "number"'
		],
		[
			'ends_with(@, @)',
			'["a"]',
			"In function ends_with(), invalid type for value: ['a'], expected one of: ['string'], received: \"array\""
		],
		[
			'contains(@, `1`)',
			'{}',
			"In function contains(), invalid type for value: {}, expected one of: ['array', 'string'], received: \"object\""
		],
		['contains(@, `1`)', '"text"', "'in <string>' requires string as left operand, not int"],
		[
			'contains(@, `null`)',
			'"text"',
			"'in <string>' requires string as left operand, not NoneType"
		],
		['contains(@, `[]`)', '"text"', "'in <string>' requires string as left operand, not list"],
		['contains(@, `{}`)', '"text"', "'in <string>' requires string as left operand, not dict"],
		['contains(@, `1.5`)', '"text"', "'in <string>' requires string as left operand, not float"],
		['contains(@, `true`)', '"text"', "'in <string>' requires string as left operand, not bool"],
		[
			'map(@, @)',
			'[1]',
			'In function map(), invalid type for value: [1], expected one of: [\'expref\'], received: "array"'
		],
		[
			'map(&a, @)',
			'{}',
			'In function map(), invalid type for value: {}, expected one of: [\'array\'], received: "object"'
		],
		[
			'reverse(@)',
			'{}',
			"In function reverse(), invalid type for value: {}, expected one of: ['array', 'string'], received: \"object\""
		],
		[
			'reverse(@)',
			'5',
			"In function reverse(), invalid type for value: 5, expected one of: ['array', 'string'], received: \"number\""
		],
		[
			'merge(@, @)',
			'[]',
			'In function merge(), invalid type for value: [], expected one of: [\'object\'], received: "array"'
		],
		['merge(@, nope)', '{}', "'NoneType' object is not iterable"],
		['merge(@, `1`)', '{}', "'int' object is not iterable"],
		['merge(@, `"ab"`)', '{}', 'dictionary update sequence element #0 has length 1; 2 is required'],
		['merge(@, `[1]`)', '{}', 'cannot convert dictionary update sequence element #0 to a sequence'],
		[
			'merge(@, `[[1]]`)',
			'{}',
			'dictionary update sequence element #0 has length 1; 2 is required'
		],
		['merge(@, `[[[], 1]]`)', '{}', "unhashable type: 'list'"],
		[
			'sort_by(@, &a)',
			'[{"b": 1}]',
			"In function sort_by(), invalid type for value: {'b': 1}, expected one of: ['string', 'number'], received: \"null\""
		],
		[
			'sort_by(@, &a)',
			'[{"a": 1}, {"a": "x"}]',
			'In function sort_by(), invalid type for value: x, expected one of: [\'number\'], received: "string"'
		],
		[
			'sort_by(@, &a)',
			'[{"a": 1}, {}]',
			'In function sort_by(), invalid type for value: None, expected one of: [\'number\'], received: "null"'
		],
		[
			'sort_by(@, &a)',
			'[{"a": true}]',
			"In function sort_by(), invalid type for value: {'a': True}, expected one of: ['string', 'number'], received: \"boolean\""
		],
		[
			'sort_by(@, &a)',
			'{}',
			'In function sort_by(), invalid type for value: {}, expected one of: [\'array\'], received: "object"'
		],
		[
			'sort_by(@, a)',
			'[1]',
			'In function sort_by(), invalid type for value: None, expected one of: [\'expref\'], received: "null"'
		],
		[
			'sort_by(@, `"a"`)',
			'[{"a": 1}]',
			'In function sort_by(), invalid type for value: a, expected one of: [\'expref\'], received: "string"'
		],
		[
			'max_by(@, &a)',
			'[{"b": 1}]',
			"In function max_by(), invalid type for value: None, expected one of: ['number', 'string'], received: \"null\""
		],
		[
			'max_by(@, &a)',
			'[{"a": 1}, {"a": []}]',
			"In function max_by(), invalid type for value: [], expected one of: ['number', 'string'], received: \"array\""
		],
		[
			'max_by(@, &a)',
			'[{"a": 1}, {"a": "x"}]',
			"'>' not supported between instances of 'str' and 'int'"
		],
		[
			'min_by(@, &a)',
			'[{"a": "x"}, {"a": 1}]',
			"'<' not supported between instances of 'int' and 'str'"
		],
		[
			'min_by(@, &a)',
			'null',
			'In function min_by(), invalid type for value: None, expected one of: [\'array\'], received: "null"'
		],
		['@[::0]', '[1]', 'slice step cannot be zero'],
		["@ < 'a'", '1', "'<' not supported between instances of 'int' and 'str'"],
		["'a' < @", '1.5', "'<' not supported between instances of 'str' and 'float'"],
		['@ <= `1`', '"a"', "'<=' not supported between instances of 'str' and 'int'"],
		['@ > `1`', '"a"', "'>' not supported between instances of 'str' and 'int'"],
		[
			'@ >= `12345678901234567890`',
			'"a"',
			"'>=' not supported between instances of 'str' and 'int'"
		],
		["ceil(to_number('inf'))", '{}', 'cannot convert float infinity to integer'],
		["floor(to_number('nan'))", '{}', 'cannot convert float NaN to integer'],
		[
			'keys(@)',
			'"é\\n\\""',
			'In function keys(), invalid type for value: é\n", expected one of: [\'object\'], received: "string"'
		],
		[
			'keys(@)',
			'["é\\n\\"", "\\u0007\u2028", "😀"]',
			"In function keys(), invalid type for value: ['é\\n\"', '\\x07\\u2028', '😀'], expected one of: ['object'], received: \"array\""
		],
		[
			'keys(@)',
			'[1e+16, 1e-07, 123456789012345678901]',
			'In function keys(), invalid type for value: [1e+16, 1e-07, 123456789012345678901], expected one of: [\'object\'], received: "array"'
		]
	])('%s on %s', (expression, json, message) => {
		expect(thrown(expression, json)).toEqual(new QueryError('run', message));
	});

	it.each([
		['|', '@'],
		['||', 'a'],
		['==', '@']
	])('has too many operators: %s', (operator, operand) => {
		expect(thrown(Array(10_000).fill(operand).join(operator), '{}')).toEqual(
			new QueryError('run', 'maximum recursion depth exceeded')
		);
	});

	it('has an expression for a result', () => {
		expect(thrown('[&a]', '{}')).toBeInstanceOf(QueryError);
	});
});
