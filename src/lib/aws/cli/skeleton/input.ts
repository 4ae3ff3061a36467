import type { Operation } from '../../model/types';
import { indentedJson } from '../output/json';
import { placeholder } from './placeholder';

/** `--generate-cli-skeleton` and `--generate-cli-skeleton input`: what `--cli-input-json` takes, with its last newline. */
export const inputSkeleton = (operation: Operation): string =>
	`${indentedJson(
		placeholder(operation.input, {
			string: (shape) => shape.enum?.[0] ?? '',
			timestamp: '1970-01-01T00:00:00'
		})
	)}\n`;
