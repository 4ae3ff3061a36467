import type { AwsAnswer, AwsRequest } from '../../aws/cli/world';
import type { LiveKind } from '../../aws/cli/completion/live-kinds';

export interface Account {
	send(request: AwsRequest): Promise<AwsAnswer>;
	readonly region: string;
	readonly accessKeyId: string;
}

interface Listing {
	readonly operation: string;
	/** Of the answer, a list of texts. */
	readonly member: string;
	input(options: ReadonlyMap<string, string>): Readonly<Record<string, string>>;
	/** The name that a learner would type for an entry. */
	name(entry: string): string;
}

const lastPart = (arn: string) => arn.slice(arn.lastIndexOf('/') + 1);
const none = () => ({});

function ofCluster(options: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
	const cluster = options.get('--cluster');
	return cluster === undefined ? {} : { cluster };
}

const listings: Readonly<Partial<Record<LiveKind, Listing>>> = {
	cluster: { operation: 'ListClusters', member: 'clusterArns', input: none, name: lastPart },
	service: { operation: 'ListServices', member: 'serviceArns', input: ofCluster, name: lastPart },
	task: { operation: 'ListTasks', member: 'taskArns', input: ofCluster, name: lastPart },
	family: {
		operation: 'ListTaskDefinitionFamilies',
		member: 'families',
		input: none,
		name: (family) => family
	},
	taskDefinition: {
		operation: 'ListTaskDefinitions',
		member: 'taskDefinitionArns',
		input: none,
		name: lastPart
	}
};

function entriesOf(body: string, member: string): string[] {
	const answer: unknown = JSON.parse(body);
	const list = typeof answer === 'object' && answer ? Reflect.get(answer, member) : null;
	return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}

/** Names of what exists in the account, for Tab; none where it cannot be asked for them. */
export async function liveNames(
	{ send, region, accessKeyId }: Account,
	kind: LiveKind,
	prefix: string,
	options: ReadonlyMap<string, string>
): Promise<readonly string[]> {
	const listing = listings[kind];
	if (!listing) return [];
	const { operation, member, input, name } = listing;
	const answer = await send({
		service: 'ecs',
		operation,
		target: `AmazonEC2ContainerServiceV20141113.${operation}`,
		body: JSON.stringify(input(options)),
		region: options.get('--region') ?? region,
		endpoint: null,
		accessKeyId
	});
	if (answer.type !== 'answer' || answer.status !== 200) return [];
	return entriesOf(answer.body, member)
		.map(name)
		.filter((one) => one.startsWith(prefix))
		.sort();
}
