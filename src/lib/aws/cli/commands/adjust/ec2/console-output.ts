import type { Dict } from '../../../../model/value';
import { decodeBase64 } from '../../../python/base64-decode';

/** The answer of GetConsoleOutput with its text readable: EC2 sends it in base64. */
export function readConsoleOutput(response: Dict): Dict {
	const text = response.get('Output');
	const bytes = typeof text === 'string' ? decodeBase64(text) : null;
	if (bytes === null) return response;
	return new Map([...response, ['Output', new TextDecoder().decode(bytes)]]);
}
