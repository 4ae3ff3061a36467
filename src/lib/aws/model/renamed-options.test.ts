import { expect, it } from 'vitest';
import { hiddenAlias, renamedOption } from './renamed-options';

it.each([
	['ecs', 'run-task', 'no-enable-execute-command', 'disable-execute-command'],
	['ecs', 'run-task', 'enable-execute-command', 'enable-execute-command'],
	['ecs', 'execute-command', 'no-interactive', 'non-interactive'],
	['ecs', 'run-task', 'no-interactive', 'no-interactive'],
	['ec2', 'create-image', 'no-no-reboot', 'reboot'],
	['iam', 'get-user', 'toString', 'toString']
])('aws %s %s: %s is --%s', (service, operation, name, expected) => {
	expect(renamedOption(service, operation, name)).toBe(expected);
});

it('knows other names', () => {
	expect(hiddenAlias('iam', 'resync-mfa-device', 'authentication-code1')).toBe(
		'authentication-code-1'
	);
	expect(hiddenAlias('iam', 'get-user', 'user-name')).toBeNull();
});
