import { describe, expect, it } from 'vitest';
import { compileQuery } from './query';
import { QueryError } from './query-error';

function thrown(expression: string): unknown {
	try {
		return compileQuery(expression);
	} catch (error) {
		return error;
	}
}

describe('an expression that cannot be compiled', () => {
	it.each([
		['', 'Invalid JMESPath expression: cannot be empty.'],
		[' ', 'Invalid jmespath expression: Incomplete expression:\n" "\n  ^'],
		['clusters[', 'Invalid jmespath expression: Incomplete expression:\n"clusters["\n          ^'],
		[
			'taskArns[?contains(@, prod]',
			'invalid token: Parse error at column 26, token "]" (RBRACKET), for expression:\n"taskArns[?contains(@, prod]"\n                           ^'
		],
		['1', 'invalid token: Parse error at column 0, token "1" (NUMBER), for expression:\n"1"\n ^'],
		[
			'a b',
			'Unexpected token: b: Parse error at column 2, token "b" (UNQUOTED_IDENTIFIER), for expression:\n"a b"\n   ^'
		],
		[
			'{a:}',
			'invalid token: Parse error at column 3, token "}" (RBRACE), for expression:\n"{a:}"\n    ^'
		],
		['{', 'Invalid jmespath expression: Incomplete expression:\n"{"\n  ^'],
		['x.[', 'Invalid jmespath expression: Incomplete expression:\n"x.["\n    ^'],
		['[?a==`1]', 'Bad jmespath expression: Unclosed ` delimiter:\n[?a==`1]\n     ^'],
		["'a", "Bad jmespath expression: Unclosed ' delimiter:\n'a\n^"],
		['`a', 'Bad jmespath expression: Unclosed ` delimiter:\n`a\n^'],
		['"a', 'Bad jmespath expression: Unclosed " delimiter:\n"a\n^'],
		['"a\\x"', 'Bad jmespath expression: Invalid \\escape:\n"a\\x"\n^'],
		['"a\\u12"', 'Bad jmespath expression: Invalid \\uXXXX escape:\n"a\\u12"\n^'],
		['"a\tb"', 'Bad jmespath expression: Invalid control character at:\n"a\tb"\n^'],
		['`{"a"`', 'Bad jmespath expression: Bad token {"a":\n`{"a"`\n^'],
		['`\\z`', 'Bad jmespath expression: Bad token \\z:\n`\\z`\n^'],
		[
			'services[?status="ACTIVE"]',
			'Bad jmespath expression: Unknown token \'=\':\nservices[?status="ACTIVE"]\n                ^'
		],
		['a = b', "Bad jmespath expression: Unknown token '=':\na = b\n  ^"],
		['=', "Bad jmespath expression: Unknown token '=':\n=\n^"],
		['a=', "Bad jmespath expression: Unknown token '=':\na=\n ^"],
		['-', "Bad jmespath expression: Unknown token '-':\n-\n^"],
		['a.-', "Bad jmespath expression: Unknown token '-':\na.-\n  ^"],
		['a-b', "Bad jmespath expression: Unknown token '-':\na-b\n ^"],
		['a#b', 'Bad jmespath expression: Unknown token #:\na#b\n ^'],
		['é', 'Bad jmespath expression: Unknown token é:\né\n^'],
		['a.😀', 'Bad jmespath expression: Unknown token 😀:\na.😀\n  ^'],
		['😀 =', 'Bad jmespath expression: Unknown token 😀:\n😀 =\n^'],
		[
			'"é" b',
			'Unexpected token: b: Parse error at column 4, token "b" (UNQUOTED_IDENTIFIER), for expression:\n""é" b"\n     ^'
		],
		[
			'`"😀"` b',
			'Unexpected token: b: Parse error at column 6, token "b" (UNQUOTED_IDENTIFIER), for expression:\n"`"😀"` b"\n       ^'
		],
		[
			'a.',
			"Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace'], got: eof: Parse error at column 2, token \"\" (EOF), for expression:\n\"a.\"\n   ^"
		],
		['.a', 'invalid token: Parse error at column 0, token "." (DOT), for expression:\n".a"\n ^'],
		[
			'a..b',
			"Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace'], got: dot: Parse error at column 2, token \".\" (DOT), for expression:\n\"a..b\"\n   ^"
		],
		[
			'a.1',
			"Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace'], got: number: Parse error at column 2, token \"1\" (NUMBER), for expression:\n\"a.1\"\n   ^"
		],
		[
			'a.`1`',
			"Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace'], got: literal: Parse error at column 2, token \"1\" (LITERAL), for expression:\n\"a.`1`\"\n   ^"
		],
		[
			'a.(b)',
			"Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace'], got: lparen: Parse error at column 2, token \"(\" (LPAREN), for expression:\n\"a.(b)\"\n   ^"
		],
		['a[0', 'Invalid jmespath expression: Incomplete expression:\n"a[0"\n    ^'],
		[
			'a[b]',
			'Expecting: star, got: unquoted_identifier: Parse error at column 2, token "b" (UNQUOTED_IDENTIFIER), for expression:\n"a[b]"\n   ^'
		],
		[
			'a[0,1]',
			'Expecting: rbracket, got: comma: Parse error at column 3, token "," (COMMA), for expression:\n"a[0,1]"\n    ^'
		],
		[
			'a[1:2:3:4]',
			'syntax error: Parse error at column 7, token ":" (COLON), for expression:\n"a[1:2:3:4]"\n        ^'
		],
		[
			'a[1:x]',
			'syntax error: Parse error at column 4, token "x" (UNQUOTED_IDENTIFIER), for expression:\n"a[1:x]"\n     ^'
		],
		[
			'a[1:',
			'syntax error: Parse error at column 4, token "" (EOF), for expression:\n"a[1:"\n     ^'
		],
		['a[*', 'Invalid jmespath expression: Incomplete expression:\n"a[*"\n    ^'],
		[
			'a[*b',
			'Expecting: rbracket, got: unquoted_identifier: Parse error at column 3, token "b" (UNQUOTED_IDENTIFIER), for expression:\n"a[*b"\n    ^'
		],
		['[a', 'Invalid jmespath expression: Incomplete expression:\n"[a"\n   ^'],
		['[a,', 'Invalid jmespath expression: Incomplete expression:\n"[a,"\n    ^'],
		[
			'[a b]',
			'Expecting: comma, got: unquoted_identifier: Parse error at column 3, token "b" (UNQUOTED_IDENTIFIER), for expression:\n"[a b]"\n    ^'
		],
		['{a', 'Invalid jmespath expression: Incomplete expression:\n"{a"\n   ^'],
		[
			'{a b}',
			'Expecting: colon, got: unquoted_identifier: Parse error at column 3, token "b" (UNQUOTED_IDENTIFIER), for expression:\n"{a b}"\n    ^'
		],
		['{a: b', 'Invalid jmespath expression: Incomplete expression:\n"{a: b"\n      ^'],
		[
			'{a: b,}',
			'Expecting: [\'quoted_identifier\', \'unquoted_identifier\'], got: rbrace: Parse error at column 6, token "}" (RBRACE), for expression:\n"{a: b,}"\n       ^'
		],
		[
			'{1: b}',
			'Expecting: [\'quoted_identifier\', \'unquoted_identifier\'], got: number: Parse error at column 1, token "1" (NUMBER), for expression:\n"{1: b}"\n  ^'
		],
		[
			'{`1`: b}',
			'Expecting: [\'quoted_identifier\', \'unquoted_identifier\'], got: literal: Parse error at column 1, token "1" (LITERAL), for expression:\n"{`1`: b}"\n  ^'
		],
		['(a', 'Invalid jmespath expression: Incomplete expression:\n"(a"\n   ^'],
		[
			'(a]',
			'Expecting: rparen, got: rbracket: Parse error at column 2, token "]" (RBRACKET), for expression:\n"(a]"\n   ^'
		],
		['f(a', 'Invalid jmespath expression: Incomplete expression:\n"f(a"\n    ^'],
		['f(', 'Invalid jmespath expression: Incomplete expression:\n"f("\n   ^'],
		[
			'[0](a)',
			'Invalid function name \']\': Parse error at column 2, token "]" (RBRACKET), for expression:\n"[0](a)"\n   ^'
		],
		[
			'@(a)',
			'Invalid function name \'@\': Parse error at column 0, token "@" (CURRENT), for expression:\n"@(a)"\n ^'
		],
		[
			'`{"a": [1, null, true, 1.0]}`(a)',
			'Invalid function name \'{\'a\': [1, None, True, 1.0]}\': Parse error at column 0, token "{\'a\': [1, None, True, 1.0]}" (LITERAL), for expression:\n"`{"a": [1, null, true, 1.0]}`(a)"\n ^'
		],
		[
			'"f"(a)',
			'Quoted identifier not allowed for function names.: Parse error at column 0, token "(" (LPAREN), for expression:\n""f"(a)"\n ^'
		],
		[
			'a `{"k": "it\'s"}`',
			'Unexpected token: {\'k\': "it\'s"}: Parse error at column 2, token "{\'k\': "it\'s"}" (LITERAL), for expression:\n"a `{"k": "it\'s"}`"\n   ^'
		],
		[
			'a `null`',
			'Unexpected token: None: Parse error at column 2, token "None" (LITERAL), for expression:\n"a `null`"\n   ^'
		],
		[
			'a `1.50`',
			'Unexpected token: 1.5: Parse error at column 2, token "1.5" (LITERAL), for expression:\n"a `1.50`"\n   ^'
		],
		[
			"a 'x'",
			'Unexpected token: x: Parse error at column 2, token "x" (LITERAL), for expression:\n"a \'x\'"\n   ^'
		],
		[
			'a -10',
			'Unexpected token: -10: Parse error at column 2, token "-10" (NUMBER), for expression:\n"a -10"\n   ^'
		],
		['a |', 'Invalid jmespath expression: Incomplete expression:\n"a |"\n    ^'],
		['| a', 'invalid token: Parse error at column 0, token "|" (PIPE), for expression:\n"| a"\n ^'],
		['a ||', 'Invalid jmespath expression: Incomplete expression:\n"a ||"\n     ^'],
		['a &&', 'Invalid jmespath expression: Incomplete expression:\n"a &&"\n     ^'],
		['!', 'Invalid jmespath expression: Incomplete expression:\n"!"\n  ^'],
		['&', 'Invalid jmespath expression: Incomplete expression:\n"&"\n  ^'],
		[
			'a ! b',
			'invalid token: Parse error at column 2, token "!" (NOT), for expression:\n"a ! b"\n   ^'
		],
		[
			'a *',
			'invalid token: Parse error at column 2, token "*" (STAR), for expression:\n"a *"\n   ^'
		],
		[
			'a{b}',
			'invalid token: Parse error at column 1, token "{" (LBRACE), for expression:\n"a{b}"\n  ^'
		],
		['a[?b', 'Invalid jmespath expression: Incomplete expression:\n"a[?b"\n     ^'],
		[
			'a[?b==]',
			'invalid token: Parse error at column 6, token "]" (RBRACKET), for expression:\n"a[?b==]"\n       ^'
		],
		[
			'a[*]b',
			'Unexpected token: b: Parse error at column 4, token "b" (UNQUOTED_IDENTIFIER), for expression:\n"a[*]b"\n     ^'
		],
		[
			'a[]b',
			'Unexpected token: b: Parse error at column 3, token "b" (UNQUOTED_IDENTIFIER), for expression:\n"a[]b"\n    ^'
		],
		[
			'a[?b]c',
			'Unexpected token: c: Parse error at column 5, token "c" (UNQUOTED_IDENTIFIER), for expression:\n"a[?b]c"\n      ^'
		],
		[
			'*a',
			'Unexpected token: a: Parse error at column 1, token "a" (UNQUOTED_IDENTIFIER), for expression:\n"*a"\n  ^'
		],
		[
			'a)',
			'Unexpected token: ): Parse error at column 1, token ")" (RPAREN), for expression:\n"a)"\n  ^'
		],
		[
			'a]',
			'Unexpected token: ]: Parse error at column 1, token "]" (RBRACKET), for expression:\n"a]"\n  ^'
		],
		[
			'a}',
			'Unexpected token: }: Parse error at column 1, token "}" (RBRACE), for expression:\n"a}"\n  ^'
		],
		[
			'a,',
			'Unexpected token: ,: Parse error at column 1, token "," (COMMA), for expression:\n"a,"\n  ^'
		],
		[
			'a:',
			'Unexpected token: :: Parse error at column 1, token ":" (COLON), for expression:\n"a:"\n  ^'
		],
		[
			'a@',
			'Unexpected token: @: Parse error at column 1, token "@" (CURRENT), for expression:\n"a@"\n  ^'
		],
		[
			'a\nb',
			'Unexpected token: b: Parse error at column 2, token "b" (UNQUOTED_IDENTIFIER), for expression:\n"a\nb"\n   ^'
		],
		[
			'a.[1]',
			'invalid token: Parse error at column 3, token "1" (NUMBER), for expression:\n"a.[1]"\n    ^'
		],
		[
			'`1` `2`',
			'Unexpected token: 2: Parse error at column 4, token "2" (LITERAL), for expression:\n"`1` `2`"\n     ^'
		],
		['%', 'Bad jmespath expression: Unknown token %:\n%\n^'],
		['a?', 'Bad jmespath expression: Unknown token ?:\na?\n ^'],
		['a;', 'Bad jmespath expression: Unknown token ;:\na;\n ^'],
		['$', 'Bad jmespath expression: Unknown token $:\n$\n^'],
		['a/b', 'Bad jmespath expression: Unknown token /:\na/b\n ^'],
		['\u0000', 'Bad jmespath expression: Unknown token \u0000:\n\u0000\n^'],
		['\u00a0', 'Bad jmespath expression: Unknown token \u00a0:\n\u00a0\n^'],
		['a ~ b', 'Bad jmespath expression: Unknown token ~:\na ~ b\n  ^']
	])('%s', (expression, message) => {
		expect(thrown(expression)).toEqual(new QueryError('syntax', message));
	});

	it.each(['1', '[1'])('has too many digits: %s', (start) => {
		const message =
			'Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit';
		expect(thrown(start + '1'.repeat(4300))).toEqual(new QueryError('syntax', message));
	});
});

describe('an expression of a hundred thousand characters', () => {
	const deep = new QueryError('syntax', 'maximum recursion depth exceeded');

	it.each(['(', '[', '{a:', '!', '& ', 'f(', '[?', 'a.[', '[*]', '*.', '[::]'])(
		'is nested too deeply: %s',
		(part) => {
			expect(thrown(part.repeat(100_000 / part.length))).toEqual(deep);
		}
	);

	it('may be nested as deeply as Python takes it', () => {
		expect(thrown(`${'('.repeat(489)}a${')'.repeat(489)}`)).not.toBeInstanceOf(Error);
		expect(thrown(`${'('.repeat(490)}a${')'.repeat(490)}`)).toEqual(deep);
	});

	it('may hold JSON nested too deeply', () => {
		expect(thrown(`\`${'['.repeat(100_000)}\``)).toEqual(
			new QueryError(
				'syntax',
				'maximum recursion depth exceeded while decoding a JSON array from a unicode string'
			)
		);
	});
});
