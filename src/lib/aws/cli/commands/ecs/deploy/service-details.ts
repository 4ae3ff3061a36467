import { isList, type Value } from '../../../../model/value';
import { pythonStr } from '../../../../model/python-repr';
import { general } from '../../../errors/failure';
import { member } from '../../../python/member';
import { dict, type Client } from '../../client';
import { demand } from './demand';

export interface ServiceDetails {
	readonly serviceName: string;
	readonly serviceArn: string;
	readonly clusterName: string;
	readonly clusterArn: string;
}

/** Looks the service up. Throws a general `CliError` where it is not there. */
export async function serviceDetails(
	client: Client,
	service: string,
	clusterGiven: string | null
): Promise<ServiceDetails> {
	const cluster = clusterGiven ?? 'default';
	const response = await demand(
		client,
		'DescribeServices',
		dict({ cluster, services: [service] }),
		'describe ECS service'
	);
	const services = member(response, 'services');
	const found: Value | undefined = isList(services) ? services[0] : undefined;
	if (found === undefined) {
		throw general(`Service '${service}' not found in cluster '${cluster}'`);
	}
	const clusterArn = pythonStr(member(found, 'clusterArn'));
	const clusterName = clusterArn.split('/')[1];
	if (clusterName === undefined) throw general('list index out of range');
	return {
		serviceArn: pythonStr(member(found, 'serviceArn')),
		serviceName: pythonStr(member(found, 'serviceName')),
		clusterArn,
		clusterName
	};
}
