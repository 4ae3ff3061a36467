import { pythonStr } from '../../../model/python-repr';
import { general } from '../../errors/failure';
import { decodeBase64 } from '../../python/base64-decode';
import { iterated, member } from '../../python/member';
import { basicCommand } from '../basic-command';
import { dict, openClient } from '../client';
import type { OwnCommandDoc } from '../own-command';

export const getLoginPasswordDoc: OwnCommandDoc = {
	service: 'ecr',
	name: 'get-login-password',
	summary:
		'Prints a password for a container client. It holds for 12 hours, for the registries that the caller may use.',
	description: [
		'It is piped into the client: aws ecr get-login-password | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com'
	],
	options: [],
	isSimulated: true
};

/** `aws ecr get-login-password` (https://docs.aws.amazon.com/cli/latest/reference/ecr/get-login-password.html). */
export const getLoginPassword = basicCommand(getLoginPasswordDoc, async ({ context, model }) => {
	const response = await openClient(context, model).call('GetAuthorizationToken', dict({}));
	const [first] = iterated(member(response, 'authorizationData'));
	if (first === undefined) throw general('list index out of range');
	context.output.stdout += `${passwordOf(pythonStr(member(first, 'authorizationToken')))}\n`;
	return 0;
});

/** A token is `AWS:password` in base64. */
function passwordOf(token: string): string {
	const bytes = decodeBase64(token);
	if (bytes === null) throw general('Incorrect padding');
	const [, password, ...more] = new TextDecoder().decode(bytes).split(':');
	if (more.length > 0) throw general('too many values to unpack (expected 2)');
	if (password === undefined) throw general('not enough values to unpack (expected 2, got 1)');
	return password;
}
