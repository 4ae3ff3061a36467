import type { ServiceWords } from '../service-words';
import { answers } from './ecs/answers';
import { cluster } from './ecs/cluster';
import { daemonsAndExpress } from './ecs/daemon-express';
import { managedInstances } from './ecs/managed-instances';
import { members } from './ecs/members';
import { operations } from './ecs/operations';
import { options } from './ecs/options';
import { service } from './ecs/service';
import { taskDefinition } from './ecs/task-definition';
import { volumes } from './ecs/volumes';

export const words: ServiceWords = {
	operations,
	options,
	structures: {
		...taskDefinition,
		DaemonContainerDefinition: taskDefinition.ContainerDefinition ?? {},
		...service,
		...volumes,
		...cluster,
		...managedInstances,
		...daemonsAndExpress,
		...answers
	},
	members,
	waiters: {
		ServicesStable:
			'each service has one deployment only, with as many tasks running as are desired'
	}
};
