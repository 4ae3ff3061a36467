import { demandResponse } from '../../call/call-service';
import { print } from '../../run/print';
import type { Caller } from '../../run/run-operation';
import { sender } from '../../run/send';
import { saveSecret } from '../adjust/iam/virtual-mfa-device';

/** Calls the operation, and keeps the secret of the device in a file instead of printing it. */
export const createVirtualMfaDevice: Caller = async ({
	context,
	model,
	operation,
	input,
	parsed
}) => {
	const response = demandResponse(await sender(context, model, operation)(input));
	const text = (name: string) => (parsed.values.get(name) as string | undefined) ?? '';
	await saveSecret(response, text('outfile'), text('bootstrap-method'), context.world);
	await print(context, operation.name, { type: 'plain', value: response });
	return 0;
};
