import { describe, expect, it } from 'vitest';
import { TestHost, testOptions } from '../testing/host';
import { createShell } from './create';

const words: Readonly<Record<string, readonly string[]>> = {
	ecs: ['create-cluster', 'create-service', 'list-clusters', 'wait'],
	aws: ['ecs', 'ecr', 's3://'],
	'--launch-type': ['EC2', 'FARGATE', 'EXTERNAL']
};

async function session() {
	const made = await createShell(
		testOptions({
			env: { AWS_REGION: 'eu-west-1' },
			completeAws: async (typed, index) => words[typed[index - 1] ?? ''] ?? null
		})
	);
	await made.run(
		'touch task.json task.yaml "my file" .hidden; mkdir -p deploy/inner tmp; touch deploy/run.sh; ' +
			"NAME=x; NAMES=(a); say() { :; }; alias saying=echo; cd ~; touch 'it'\\''s'",
		new TestHost()
	);
	return made;
}

/** `|` marks the cursor. What is completed is shown with it: the text from where the word begins. */
describe('completion', () => {
	it.each<[line: string, replaced: string, candidates: readonly string[]]>([
		['sa|', 'sa', ['say ', 'saying ']],
		['gr|', 'gr', ['grep ']],
		['ls | gre|', 'gre', ['grep ']],
		['true && gre|', 'gre', ['grep ']],
		['true; gre|', 'gre', ['grep ']],
		['x=$(gre|', 'gre', ['grep ']],
		['echo `gre|', 'gre', ['grep ']],
		['if gre|', 'gre', ['grep ']],
		['A=1 gre|', 'gre', ['grep ']],
		['for x in a; do gre|', 'gre', ['grep ']],
		['( gre|', 'gre', ['grep ']],
		['watch gre|', 'gre', ['grep ']],
		['unal|', 'unal', ['unalias ']],
		['cat ta|', 'ta', ['task.json ', 'task.yaml ']],
		['cat task.j|', 'task.j', ['task.json ']],
		['cat ta|x', 'ta', ['task.json ', 'task.yaml ']],
		['cat my|', 'my', ['my\\ file ']],
		['cat "my|', '"my', ['"my file" ']],
		["cat 'my|", "'my", ["'my file' "]],
		['cat it|', 'it', ["it\\'s "]],
		['cat my\\ f|', 'my\\ f', ['my\\ file ']],
		['cat .h|', '.h', ['.hidden ']],
		['cat d|', 'd', ['deploy/']],
		['cat deploy/|', 'deploy/', ['deploy/inner/', 'deploy/run.sh ']],
		['cat ./deploy/r|', './deploy/r', ['./deploy/run.sh ']],
		['cat ~/dep|', '~/dep', ['~/deploy/']],
		['cat ~|', '~', ['~/']],
		['cd |', '', ['deploy/', 'tmp/']],
		['cd deploy/|', 'deploy/', ['deploy/inner/']],
		['./dep|', './dep', ['./deploy/']],
		['./deploy/r|', './deploy/r', ['./deploy/run.sh ']],
		['cat < ta|', 'ta', ['task.json ', 'task.yaml ']],
		['echo x > task.y|', 'task.y', ['task.yaml ']],
		['jq . ta|', 'ta', ['task.json ', 'task.yaml ']],
		['grep --file=ta|', 'ta', ['task.json ', 'task.yaml ']],
		['X=ta|', 'X=ta', []],
		['echo $NA|', '$NA', ['$NAME ', '$NAMES ']],
		['echo "$NA|', '$NA', ['$NAME', '$NAMES']],
		['echo ${NAMES|', '${NAMES', ['${NAMES} ']],
		['echo "in ${AWS_|', '${AWS_', ['${AWS_REGION}']],
		['echo pre$NAMES|', '$NAMES', ['$NAMES ']],
		["echo '$NA|", "'$NA", []],
		['echo \\$NA|', '\\$NA', []],
		['aws e|', 'e', ['ecr ', 'ecs ']],
		['aws ecs create|', 'create', ['create-cluster ', 'create-service ']],
		['aws ecs | grep x; aws ecs li|', 'li', ['list-clusters ']],
		['x=$(aws ecs li|', 'li', ['list-clusters ']],
		['aws ecs run-task --launch-type F|', 'F', ['FARGATE ']],
		['aws s|', 's', ['s3://']],
		[
			'aws ecs x --cli-input-json file://ta|',
			'file://ta',
			['file://task.json ', 'file://task.yaml ']
		],
		[
			'aws ecs x --cli-input-json file://deploy/|',
			'file://deploy/',
			['file://deploy/inner/', 'file://deploy/run.sh ']
		],
		['aws ecs x --cli-input-json=file://task.j|', 'file://task.j', ['file://task.json ']],
		['aws ecs unknown -|', '-', []],
		['# gre|', '', []]
	])('%s', async (marked, replaced, candidates) => {
		const cursor = marked.lastIndexOf('|');
		const line = marked.slice(0, cursor) + marked.slice(cursor + 1);
		const found = await (await session()).complete(line, cursor);
		expect({ replaced: line.slice(found.from, cursor), candidates: found.candidates }).toEqual({
			replaced,
			candidates
		});
	});

	it('knows nothing of aws where it is not told', async () => {
		const made = await createShell(testOptions());
		expect(await made.complete('aws e', 5)).toEqual({ from: 4, candidates: [] });
	});
});
