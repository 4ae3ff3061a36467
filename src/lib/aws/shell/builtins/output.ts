import { decodeEscapes } from '../syntax/escapes';
import type { Program } from '../interpret/world';

export const echo: Program = async ({ args, output, shell }) => {
	let escapes = shell.has('xpg_echo');
	let newline = true;
	let at = 0;
	for (; /^-[neE]+$/.test(args[at] ?? ''); at += 1)
		for (const letter of (args[at] ?? '').slice(1))
			if (letter === 'n') newline = false;
			else escapes = letter === 'e';
	const text = args.slice(at).join(' ');
	const decoded = escapes ? decodeEscapes(text, 'echo') : { text, stops: false };
	await output.write(decoded.text + (newline && !decoded.stops ? '\n' : ''));
	return 0;
};
