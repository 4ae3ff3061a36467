import { isDict, type Dict, type Value } from '../../../../model/value';
import { pythonStr } from '../../../../model/python-repr';
import { pythonType } from '../../../../model/python-type';
import { general } from '../../../errors/failure';
import { decodeJson } from '../../../python/json-decode';
import { JsonError } from '../../../python/json-error';
import { dumpsSpaced } from '../../../python/dumps-spaced';
import { member, memberAt } from '../../../python/member';
import { sha256 } from '../../../python/sha256';
import type { Context } from '../../../run/context';
import { basicCommand } from '../../basic-command';
import { demandModel, dict, openClient, type Client } from '../../client';
import { show } from '../../show';
import { parseAppspec, setTaskDefinition } from './appspec';
import { checkCodeDeploy, codeDeployNames, type CodeDeployNames } from './code-deploy-target';
import { demand } from './demand';
import { deployDoc } from './deploy-doc';
import { readFile } from './read-file';
import { serviceDetails } from './service-details';
import { waitForDeployment, waitMinutes } from './wait-for-deployment';

/** `aws ecs deploy` (https://docs.aws.amazon.com/cli/latest/reference/ecs/deploy/). Its requests to CodeDeploy do not go to `--endpoint-url`. */
export const deploy = basicCommand(deployDoc, async ({ context, model, given }) => {
	const { world, output } = context;
	const taskDefinition = fromJson(await readFile(given.text('task-definition') ?? '', world));
	const appspec = await parseAppspec(await readFile(given.text('codedeploy-appspec') ?? '', world));
	const ecs = openClient(context, model);
	const service = await serviceDetails(ecs, given.text('service') ?? '', given.text('cluster'));
	const names = codeDeployNames(
		service,
		given.text('codedeploy-application'),
		given.text('codedeploy-deployment-group')
	);
	const codeDeploy = await openCodeDeploy(context);
	const minutes = waitMinutes(await checkCodeDeploy(codeDeploy, names, service));

	const arn = await register(ecs, taskDefinition);
	output.stdout += `Successfully registered new ECS task definition ${arn}\n`;
	await show(context);

	setTaskDefinition(appspec, arn);
	const id = await createDeployment(codeDeploy, names, appspec);
	output.stdout += `Successfully created deployment ${id}\n`;
	output.stdout += `Waiting for ${id} to succeed (will wait up to ${minutes} minutes)...\n`;
	await show(context);

	await waitForDeployment(context, codeDeploy, id, minutes);
	output.stdout += `Successfully deployed ${arn} to service '${service.serviceName}'\n`;
	return 0;
});

function fromJson(text: string): Value {
	try {
		return decodeJson(text);
	} catch (error) {
		if (!(error instanceof JsonError)) throw error;
		throw general(error.message);
	}
}

async function openCodeDeploy(context: Context): Promise<Client> {
	const globals = { ...context.globals, endpoint: null };
	return openClient({ ...context, globals }, await demandModel(context, 'deploy'));
}

async function register(ecs: Client, taskDefinition: Value): Promise<string> {
	const response = await demand(
		ecs,
		'RegisterTaskDefinition',
		demandInput(taskDefinition),
		'register ECS task definition'
	);
	return pythonStr(memberAt(response, 'taskDefinition', 'taskDefinitionArn'));
}

function demandInput(value: Value): Dict {
	if (isDict(value)) return value;
	throw general(
		`botocore.client.ClientCreator._create_api_method.<locals>._api_call() argument after ** must be a mapping, not ${pythonType(value)}`
	);
}

async function createDeployment(
	codeDeploy: Client,
	names: CodeDeployNames,
	appspec: Value
): Promise<string> {
	const content = dumpsSpaced(appspec);
	const appSpecContent = dict({ content, sha256: sha256(new TextEncoder().encode(content)) });
	const response = await demand(
		codeDeploy,
		'CreateDeployment',
		dict({
			applicationName: names.application,
			deploymentGroupName: names.deploymentGroup,
			revision: dict({ revisionType: 'AppSpecContent', appSpecContent })
		}),
		'create deployment'
	);
	return pythonStr(member(response, 'deploymentId'));
}
