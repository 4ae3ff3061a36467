import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';

const texts = v.union([
	v.pipe(
		v.string(),
		v.transform((one) => [one])
	),
	v.array(v.string())
]);

const paginator = v.strictObject({
	input: v.optional(texts),
	output: v.optional(texts),
	result: v.optional(texts),
	limit: v.optional(v.string()),
	more: v.optional(v.string()),
	nonAggregate: v.optional(v.array(v.string()))
});

const waiter = v.strictObject({
	/** `DescribeTasks every 6 s, 100 times`. */
	poll: v.string(),
	/** In their order: `failure pathAny tasks[].lastStatus == STOPPED`. */
	until: v.array(v.string())
});

/** Facts of a service that its client does not tell; each key is optional. */
const table = v.strictObject({
	/** Least length of a string, size of a list or map, value of a number: by structure and path; structure `*` is any that goes in. */
	minima: v.optional(v.record(v.string(), v.record(v.string(), v.nullable(v.number()))), {}),
	/** Values of enums in the model's order, where no example shows it. */
	enums: v.optional(v.record(v.string(), v.array(v.string())), {}),
	/** Kinds of numbers in errors, of which there are no examples: by structure and member. */
	numbers: v.optional(
		v.record(v.string(), v.record(v.string(), v.picklist(['integer', 'long', 'float', 'double']))),
		{}
	),
	/** Errors whose message stands before their other members. */
	messageFirst: v.optional(v.array(v.string()), []),
	/** What holds for every paginator. */
	everyPaginator: v.optional(v.pick(paginator, ['limit', 'more']), {}),
	/** Null where the client has a paginator and the AWS CLI none. */
	paginators: v.optional(v.record(v.string(), v.nullable(paginator)), {}),
	waiters: v.optional(v.record(v.string(), waiter), {})
});

export type Table = v.InferOutput<typeof table>;

/** `src/lib/aws/model/tables/<command>.yaml`. */
export function readTable(command: string): Table {
	const file = new URL(`../../lib/aws/model/tables/${command}.yaml`, import.meta.url);
	const result = v.safeParse(table, parse(readFileSync(fileURLToPath(file), 'utf8')));
	if (result.success) return result.output;
	const issues = v.flatten(result.issues);
	throw new Error(
		`Unexpected table of ${command}: ${JSON.stringify(issues.nested ?? issues.root)}`
	);
}
