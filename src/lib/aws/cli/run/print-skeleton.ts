import { validate } from '../../model/validate';
import type { Dict } from '../../model/value';
import { sentInput } from '../commands/adjust/messages';
import { invalid } from '../errors/failure';
import { inputSkeleton } from '../skeleton/input';
import { outputSkeleton, plainTime } from '../skeleton/output';
import { yamlSkeleton } from '../skeleton/yaml';
import { demandDestination, outputStyle, type Context } from './context';
import { Output } from './output';
import { print } from './print';
import type { Job } from './run-operation';

export type SkeletonKind = 'input' | 'yaml-input' | 'output';

/**
 * Prints what `--generate-cli-skeleton` asks for. A made-up answer goes the way of a real one, through a client that sends nothing: region, the answer's own
 * validation and the input's are as strict as ever.
 */
export async function printSkeleton(kind: SkeletonKind, job: Job): Promise<number> {
	const { context, model, operation, input } = job;
	switch (kind) {
		case 'input':
			context.output.stdout += inputSkeleton(operation);
			return 0;
		case 'yaml-input':
			context.output.stdout += yamlSkeleton(operation, await context.world.docs(model.command));
			return 0;
		case 'output': {
			demandDestination(context, model);
			const answer = outputSkeleton(operation, outputStyle(context) === 'json');
			const faults = validate(answer, operation.output);
			const sent = sentInput(model, operation, input);
			const inputFaults = faults.length > 0 ? faults : validate(sent, operation.input);
			if (inputFaults.length > 0) {
				throw invalid(`Parameter validation failed:\n${inputFaults.join('\n')}`);
			}
			context.output.stdout += await told(context, operation.name, answer);
			return 0;
		}
	}
}

/** The time in it is no text to YAML. */
async function told(context: Context, operationName: string, answer: Dict): Promise<string> {
	const output = new Output();
	await print({ ...context, output }, operationName, { type: 'plain', value: answer });
	return outputStyle(context).startsWith('yaml')
		? output.stdout.replaceAll(`'${plainTime}'`, plainTime)
		: output.stdout;
}
