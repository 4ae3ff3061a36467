import { expect, it } from 'vitest';
import { loadModel } from '../../../aws/model/load';
import { checkText } from './check-text';
import { notationOf } from './diagnostic';
import { guessOperation } from './guess-operation';
import { placeOfMessage } from './line-of-message';

const lines = (...all: string[]) => all.join('\n');
const taskDefinition = async () =>
	(await loadModel('ecs'))?.operations.get('RegisterTaskDefinition');
const told = async (text: string, notation: 'json' | 'yaml', against = false) => {
	const shape = against ? ((await taskDefinition())?.input ?? null) : null;
	const { diagnostics } = await checkText(text, notation, shape);
	return diagnostics.map(
		({ line, message }) => `${line}: ${message.replace(/, (?:value|must).*$/, '')}`
	);
};

it.each([
	['a.json', 'json'],
	['x/y.YAML', 'yaml'],
	['buildspec.yml', 'yaml'],
	['Dockerfile', 'plain']
])('%s is %s', (path, notation) => {
	expect(notationOf(path)).toBe(notation);
});

it.each([
	['json', '{}', []],
	['json', '', []],
	['json', '{\n  "a": 1,\n  "b" 2\n}', ["3: Expecting ':' delimiter: line 3 column 7 (char 18)"]],
	['json', '{\n  "a": 1,\n}', [expect.stringContaining('double quotes')]],
	['yaml', 'a: 1\nb: [2\nc: 3\n', [expect.stringMatching(/^3: /)]],
	['yaml', 'a: 1\nb:\n\t- 2\n', [expect.stringMatching(/^[23]: /)]],
	['yaml', 'a: 1\n---\nb: 2\n', [expect.stringContaining('one document')]],
	['yaml', 'a: 1\n', []]
] as const)('%s %j', async (notation, text, expected) => {
	expect(await told(text, notation)).toEqual(expected);
});

const wrong = {
	json: lines(
		'{',
		'  "family": 7,',
		'  "containerDefinitions": [',
		'    { "name": "web", "image": "nginx" },',
		'    {',
		'      "name": "side",',
		'      "portMappings": [',
		'        { "containerPort": "80" }',
		'      ],',
		'      "imagee": "x"',
		'    }',
		'  ]',
		'}'
	),
	yaml: lines(
		'family: 7',
		'containerDefinitions:',
		'  - name: web',
		'  - name: side',
		'    imagee: x',
		'    portMappings:',
		'      - containerPort: "80"'
	)
};

it('tells the line of what the model does not take', async () => {
	const imagee = 'Unknown parameter in containerDefinitions[1]: "imagee"';
	const port = 'Invalid type for parameter containerDefinitions[1].portMappings[0].containerPort';
	expect(await told(wrong.json, 'json', true)).toEqual([
		'2: Invalid type for parameter family',
		`10: ${imagee}`,
		`8: ${port}`
	]);
	expect(await told(wrong.yaml, 'yaml', true)).toEqual([
		'1: Invalid type for parameter family',
		`5: ${imagee}`,
		`7: ${port}`
	]);
	expect(await told('{\n "containerDefinitions": []\n}', 'json', true)).toEqual([
		'1: Missing required parameter in input: "family"'
	]);
});

it.each([
	['Missing required parameter in a[0].b: "c"', { path: 'a[0].b', key: null }],
	['Unknown parameter in input: "c", must be one of: d', { path: 'input', key: 'c' }],
	['Invalid length for parameter a, value: 0, valid min length: 1', { path: 'a', key: null }],
	[
		'Invalid number of parameters set for tagged union structure a.b. Can only set one',
		{ path: 'a.b', key: null }
	],
	[
		'Must set one of the following keys for tagged unionstructure a: x, y.',
		{ path: 'a', key: null }
	],
	['Something else', null]
])('%s', (message, place) => {
	expect(placeOfMessage(message)).toEqual(place);
});

it.each([
	[['family', 'containerDefinitions'], 'register-task-definition'],
	[['family', 'containerDefinitions', 'cpu', 'imagee'], 'register-task-definition'],
	[['serviceName', 'taskDefinition', 'desiredCount', 'launchType'], 'create-service'],
	[['service', 'taskDefinition', 'forceNewDeployment'], 'update-service'],
	[['cluster', 'taskDefinition', 'count', 'overrides'], 'run-task'],
	[['cluster'], null],
	[['Version', 'Statement'], null]
])('a file with %j is for %s', async (keys, command) => {
	const operations = (await loadModel('ecs'))?.operations.values() ?? [];
	expect(guessOperation(keys, operations)?.command ?? null).toBe(command);
});
