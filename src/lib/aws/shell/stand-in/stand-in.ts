import type { AwsAnswer, AwsRequest } from '../../cli/world';
import { createCluster, deleteCluster, describeClusters, listClusters } from './clusters';
import { ServiceError } from './errors';
import { newRegion, type Body, type Operation, type Region } from './region';
import {
	createService,
	deleteService,
	describeServices,
	listServices,
	updateService
} from './services';
import { listTags, tagResource, untagResource } from './tags';
import {
	deregisterTaskDefinition,
	describeTaskDefinition,
	listFamilies,
	listTaskDefinitions,
	registerTaskDefinition
} from './task-definitions';
import { describeTasks, listTasks, runTask, stopTask } from './tasks';

export interface StandInOptions {
	nowMs(): number;
	/** 32 hexadecimal digits, another each time. */
	newId(): string;
}

export interface StandIn {
	send(request: AwsRequest): Promise<AwsAnswer>;
}

const ecs: Readonly<Record<string, Operation>> = {
	CreateCluster: createCluster,
	CreateService: createService,
	DeleteCluster: deleteCluster,
	DeleteService: deleteService,
	DeregisterTaskDefinition: deregisterTaskDefinition,
	DescribeClusters: describeClusters,
	DescribeServices: describeServices,
	DescribeTaskDefinition: describeTaskDefinition,
	DescribeTasks: describeTasks,
	ListClusters: listClusters,
	ListServices: listServices,
	ListTagsForResource: listTags,
	ListTaskDefinitionFamilies: listFamilies,
	ListTaskDefinitions: listTaskDefinitions,
	ListTasks: listTasks,
	RegisterTaskDefinition: registerTaskDefinition,
	RunTask: runTask,
	StopTask: stopTask,
	TagResource: tagResource,
	UntagResource: untagResource,
	UpdateService: updateService
};

const sts: Readonly<Record<string, Operation>> = {
	GetCallerIdentity: (region) => ({
		UserId: 'AIDACKCEVSQ6C2EXAMPLE',
		Account: region.account,
		Arn: `arn:aws:iam::${region.account}:user/learner`
	})
};

/** A small account in memory with a little of Amazon ECS, in the place of the control plane until that is there. */
export function standIn(options: StandInOptions): StandIn {
	const regions = new Map<string, Region>();
	return {
		async send({ service, operation, body, region: name }) {
			const region = regions.get(name) ?? newRegion(name, options);
			regions.set(name, region);
			const run = { ecs, sts }[service]?.[operation];
			try {
				if (run === undefined)
					throw new ServiceError(
						'UnknownOperationException',
						`${operation} is not there yet: this account knows clusters, task definitions, services and tasks.`
					);
				return answer(200, run(region, JSON.parse(body === '' ? '{}' : body) as Body));
			} catch (error) {
				if (!(error instanceof ServiceError)) throw error;
				return answer(400, { __type: error.code, message: error.message });
			}
		}
	};
}

function answer(status: number, body: unknown): AwsAnswer {
	return { type: 'answer', status, body: JSON.stringify(body) };
}
