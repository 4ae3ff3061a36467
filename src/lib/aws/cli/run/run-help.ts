import { helpText, type HelpTarget } from '../help/help-text';
import type { Context } from './context';

/** Prints a page of help and answers 0. */
export async function runHelp({ world, output }: Context, target: HelpTarget): Promise<number> {
	output.stdout += await helpText(target, world.columns);
	return 0;
}
