import { isDict, type Dict } from '../../../../model/value';
import { decodeBase64 } from '../../../python/base64-decode';
import { expandPath } from '../../../values/paramfile';
import type { CliWorld } from '../../../world';
import { wordOption } from '../../own-option';
import type { Adjustment } from '../adjustment';

const methods = ['QRCodePNG', 'Base32StringSeed'];

export const virtualMfaDevice: Adjustment = {
	options: [
		wordOption('outfile', 'File that the secret of the device is written to.', {
			isRequired: true
		}),
		wordOption('bootstrap-method', 'In which form: as a picture or as text.', {
			choices: methods,
			isRequired: true
		})
	]
};

/** Writes the secret of the answer to a file and leaves it out of what is printed. */
export async function saveSecret(
	response: Dict,
	outfile: string,
	method: string,
	world: CliWorld
): Promise<void> {
	const device = response.get('VirtualMFADevice');
	if (!isDict(device)) return;
	const secret = device.get(method);
	if (typeof secret !== 'string') return;
	const bytes = decodeBase64(secret) ?? new Uint8Array();
	await world.files.write(expandPath(outfile, world.env), new TextDecoder('latin1').decode(bytes));
	for (const one of methods) device.delete(one);
}
