import type { Operation } from '../../../model/types';
import type { Adjustment } from './adjustment';
import { putMetricData } from './cloudwatch/put-metric-data';
import { revisionLocation } from './deploy/revision-location';
import { booleanValues } from './ec2/boolean-values';
import { runInstances } from './ec2/run-instances';
import { securityGroupRules } from './ec2/security-group-rules';
import { monitorResources } from './ecs/monitor-resources';
import { virtualMfaDevice } from './iam/virtual-mfa-device';

/** By service and operation, in the model's words. */
const adjustments: ReadonlyMap<string, Adjustment> = new Map([
	['cloudwatch PutMetricData', putMetricData],
	['deploy CreateDeployment', revisionLocation],
	['deploy GetApplicationRevision', revisionLocation],
	['deploy RegisterApplicationRevision', revisionLocation],
	['ec2 AuthorizeSecurityGroupEgress', securityGroupRules],
	['ec2 AuthorizeSecurityGroupIngress', securityGroupRules],
	['ec2 RevokeSecurityGroupEgress', securityGroupRules],
	['ec2 RevokeSecurityGroupIngress', securityGroupRules],
	['ec2 RunInstances', runInstances],
	['ecs CreateExpressGatewayService', monitorResources('DEPLOYMENT')],
	['ecs UpdateExpressGatewayService', monitorResources('DEPLOYMENT')],
	['ecs DeleteExpressGatewayService', monitorResources('RESOURCE')],
	['iam CreateVirtualMFADevice', virtualMfaDevice]
]);

/** What the CLI changes in the options of an operation; null where it takes them as the model has them. */
export function adjustmentOf(service: string, operation: Operation): Adjustment | null {
	const own = adjustments.get(`${service} ${operation.name}`);
	if (own) return own;
	return service === 'ec2' ? booleanValues(operation) : null;
}
