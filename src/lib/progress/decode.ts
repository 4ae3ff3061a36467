import * as v from 'valibot';
import { StorageProblem } from './problems';

/** Throws a StorageProblem "invalid" that names the field by its path within `what`. */
export function decode<Output>(
	schema: v.GenericSchema<unknown, Output>,
	value: unknown,
	what: string
): Output {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const field = v.getDotPath(issue);
	const where = field ? `${what}, field "${field}"` : what;
	throw new StorageProblem('invalid', `${where}: ${issue.message}. Nothing was changed.`);
}
