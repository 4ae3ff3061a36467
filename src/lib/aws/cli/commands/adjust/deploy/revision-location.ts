import type { Shape, StructureShape } from '../../../../model/types';
import { isDict, type Dict, type Value } from '../../../../model/value';
import { invalid } from '../../../errors/failure';
import type { CliWorld } from '../../../world';
import { unpackValue } from '../../../values/unpack';
import { wordOption } from '../../own-option';
import type { Adjustment } from '../adjustment';

const s3 = wordOption(
	's3-location',
	'A revision in Amazon S3: bucket=NAME,key=KEY,bundleType=YAML; also eTag and version.'
);
const gitHub = wordOption(
	'github-location',
	'A revision on GitHub: repository=OWNER/NAME,commitId=SHA1.'
);

/** `--s3-location` and `--github-location` in place of `--revision`. */
export const revisionLocation: Adjustment = {
	options: [s3, gitHub],
	undemanded: ['revision'],
	async fill(input, given, world) {
		const [bucket, repository] = [given.text(s3.dest), given.text(gitHub.dest)];
		if (bucket !== null)
			input.set('revision', s3Revision(await unpack(s3.flag, s3Shape, bucket, world)));
		if (repository !== null) {
			input.set(
				'revision',
				gitHubRevision(await unpack(gitHub.flag, gitHubShape, repository, world))
			);
		}
	}
};

const text: Shape = { type: 'string', name: 'String', enum: null, min: null };

const structure = (name: string, members: readonly string[]): StructureShape => ({
	type: 'structure',
	name,
	members: new Map(
		members.map((member) => [
			member,
			{ shape: text, isIdempotencyToken: false, isDeprecated: false }
		])
	),
	required: [],
	isUnion: false,
	isDocument: false
});

const s3Shape = structure('S3Location', ['bucket', 'key', 'bundleType', 'eTag', 'version']);
const gitHubShape = structure('GitHubLocation', ['repository', 'commitId']);

async function unpack(
	flag: string,
	shape: StructureShape,
	words: string,
	world: CliWorld
): Promise<Dict> {
	const value = await unpackValue(flag, shape, words, world);
	return isDict(value) ? value : new Map();
}

function s3Revision(location: Dict): Dict {
	if (!['bucket', 'key', 'bundleType'].every((key) => location.get(key))) {
		throw invalid('--s3-location must specify bucket, key and bundleType.');
	}
	return revision('S3', 's3Location', s3Shape, location);
}

function gitHubRevision(location: Dict): Dict {
	if (!['repository', 'commitId'].every((key) => location.get(key))) {
		throw invalid('--github-location must specify repository and commitId.');
	}
	return revision('GitHub', 'gitHubLocation', gitHubShape, location);
}

/** With the members that are known, others are left out. */
const revision = (type: string, member: string, shape: StructureShape, location: Dict): Dict =>
	new Map<string, Value>([
		['revisionType', type],
		[member, new Map([...location].filter(([key]) => shape.members.has(key)))]
	]);
