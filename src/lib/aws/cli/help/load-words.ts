import type { ServiceWords } from './service-words';
import { Words } from './words';

/** One chunk a service, fetched when help is first asked for. */
const files: Readonly<Record<string, () => Promise<{ readonly words: ServiceWords }>>> = {
	'application-autoscaling': () => import('./words/application-autoscaling'),
	cloudwatch: () => import('./words/cloudwatch'),
	deploy: () => import('./words/deploy'),
	ec2: () => import('./words/ec2'),
	ecr: () => import('./words/ecr'),
	ecs: () => import('./words/ecs'),
	elbv2: () => import('./words/elbv2'),
	iam: () => import('./words/iam'),
	logs: () => import('./words/logs'),
	secretsmanager: () => import('./words/secretsmanager'),
	ssm: () => import('./words/ssm'),
	sts: () => import('./words/sts')
};

const none: ServiceWords = { operations: {}, options: {}, structures: {}, members: {} };

/** Words of a service by its command (`ecs`); of a service without its own, those that hold for all. */
export async function loadWords(command: string): Promise<Words> {
	const file = Object.hasOwn(files, command) ? files[command] : undefined;
	return new Words(file ? (await file()).words : none);
}
