import type { Context } from '../run/context';

/** Hands over what was printed so far, where the world takes it before the command is done. */
export async function show({ output, world }: Context): Promise<void> {
	if (!world.print || output.stdout === '') return;
	const text = output.stdout;
	output.stdout = '';
	await world.print(text);
}
