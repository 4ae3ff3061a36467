import type { OperandDict } from '../operand';
import { define, type QueryFunction } from './signature';
import { updateDict } from './update-dict';

export const objectFunctions: Readonly<Record<string, QueryFunction>> = {
	keys: define<[OperandDict]>([['object']], ([object]) => [...object.keys()]),
	values: define<[OperandDict]>([['object']], ([object]) => [...object.values()]),
	merge: define(
		[['object']],
		(sources) => {
			const merged: OperandDict = new Map();
			for (const source of sources) updateDict(merged, source);
			return merged;
		},
		true
	)
};
