import type { Operation, ServiceModel } from '../../../model/types';
import { isDict, type Dict } from '../../../model/value';
import { readConsoleOutput } from './ec2/console-output';
import { sentAclEntry } from './ec2/sent-acl-entry';
import { sentInstances } from './ec2/sent-instances';
import { readPolicies } from './iam/policy-documents';

const sent: Readonly<Record<string, (input: Dict) => Dict>> = {
	'ec2 RunInstances': sentInstances,
	'ec2 CreateNetworkAclEntry': sentAclEntry,
	'ec2 ReplaceNetworkAclEntry': sentAclEntry
};

/** What is sent of an input, where the CLI or its library changes it. */
export const sentInput = (model: ServiceModel, operation: Operation, input: Dict): Dict =>
	sent[`${model.command} ${operation.name}`]?.(input) ?? input;

/** What is shown of an answer, where the CLI or its library changes it. */
export function shownResponse(model: ServiceModel, operation: Operation, response: Dict): Dict {
	if (model.command === 'iam') {
		const read = readPolicies(response, operation.output);
		return isDict(read) ? read : response;
	}
	const isConsole = model.command === 'ec2' && operation.name === 'GetConsoleOutput';
	return isConsole ? readConsoleOutput(response) : response;
}
