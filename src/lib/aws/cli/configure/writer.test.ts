import { describe, expect, it } from 'vitest';
import { writeSettings, type NewSetting } from './writer';

describe('writeSettings', () => {
	it.each<[string, string | null, string, string, NewSetting, string]>([
		['a new file', null, 'default', 'region', 'x', '[default]\nregion = x\n'],
		['an empty file', '', 'default', 'region', 'x', '[default]\nregion = x\n'],
		[
			'a changed value',
			'[default]\n# mine\nregion=a\noutput = json\n',
			'default',
			'region',
			'x',
			'[default]\n# mine\nregion = x\noutput = json\n'
		],
		[
			'a value after the last one',
			'[default]\nregion = a\n\n[profile b]\nregion = c\n',
			'default',
			'output',
			'text',
			'[default]\nregion = a\noutput = text\n\n[profile b]\nregion = c\n'
		],
		[
			'a new section at the end',
			'[default]\nregion = a',
			'profile b',
			'region',
			'x',
			'[default]\nregion = a\n[profile b]\nregion = x\n'
		],
		['a section in quotes', '[profile "b"]\n', 'profile b', 'k', 'v', '[profile "b"]\nk = v\n'],
		[
			'a header in a comment',
			'# [default]\n',
			'default',
			'k',
			'v',
			'# [default]\n[default]\nk = v\n'
		],
		['no line end', '[default]\nk = v', 'default', 'l', 'w', '[default]\nk = v\nl = w\n'],
		[
			'a new block',
			'[default]\nk = v\n',
			'default',
			's3',
			new Map([['a', '1']]),
			'[default]\nk = v\ns3 =\n    a = 1\n'
		],
		[
			'a value in a block',
			'[default]\ns3 =\n  a = 1\n  b = 2\nk = v\n',
			'default',
			's3',
			new Map([['b', '3']]),
			'[default]\ns3 =\n  a = 1\n  b = 3\nk = v\n'
		],
		[
			'a new value in a block',
			'[default]\ns3 =\n  a = 1\nk = v\n',
			'default',
			's3',
			new Map([['b', '3']]),
			'[default]\ns3 =\n  a = 1\n    b = 3\nk = v\n'
		],
		[
			'a new value in the last block',
			'[default]\ns3 =\n  a = 1\n',
			'default',
			's3',
			new Map([['b', '3']]),
			'[default]\ns3 =\n  a = 1\n    b = 3\n'
		]
	])('%s', (_, text, section, name, value, expected) => {
		expect(writeSettings(text, section, new Map([[name, value]]))).toBe(expected);
	});
});
