import type { AwsAnswer, AwsRequest } from '../../cli/world';
import { clusterOperations } from './clusters';
import { definitionOperations } from './definitions';
import { Fault, type Input, type Operations, type State } from './state';
import { serviceOperations } from './services';
import { tagOperations } from './tags';
import { taskOperations } from './tasks';

export interface StandInOptions {
	nowMs(): number;
	/** A hexadecimal id of 32 digits, never the same twice. */
	newId(): string;
}

/** Operations by service: what there is until the control plane takes their place. */
const known: Readonly<Record<string, Operations>> = {
	ecs: {
		...clusterOperations,
		...definitionOperations,
		...serviceOperations,
		...taskOperations,
		...tagOperations
	},
	sts: {
		GetCallerIdentity: (state) => ({
			UserId: 'AIDAIOSFODNN7EXAMPLE',
			Account: state.account,
			Arn: `arn:aws:iam::${state.account}:user/learner`
		})
	}
};

/**
 * A small account in memory behind the command line: what is created can be described, listed, changed and deleted; nothing is placed or started. One
 * account, one state a region. Anything else answers an error that names the operation.
 */
export function standIn(options: StandInOptions): {
	send(request: AwsRequest): Promise<AwsAnswer>;
} {
	const regions = new Map<string, State>();
	return {
		async send({ service, operation, body, region }) {
			let state = regions.get(region);
			if (!state) {
				state = newState(region, options);
				regions.set(region, state);
			}
			try {
				const answer = run(state, service, operation, JSON.parse(body) as Input);
				return { type: 'answer', status: 200, body: JSON.stringify(answer) };
			} catch (error) {
				if (!(error instanceof Fault)) throw error;
				const told = { __type: error.code, message: error.message };
				return { type: 'answer', status: 400, body: JSON.stringify(told) };
			}
		}
	};
}

function run(state: State, service: string, operation: string, input: Input): object {
	const operations = known[service];
	const found = operations && Object.hasOwn(operations, operation) ? operations[operation] : null;
	if (!found) {
		throw new Fault(
			'UnsupportedFeatureException',
			`${service} ${operation} is not simulated here.`
		);
	}
	return found(state, input);
}

const newState = (region: string, { nowMs, newId }: StandInOptions): State => ({
	region,
	account: '123456789012',
	clusters: new Map(),
	definitions: new Map(),
	services: new Map(),
	tasks: new Map(),
	tags: new Map(),
	nowSeconds: () => nowMs() / 1000,
	newId
});
