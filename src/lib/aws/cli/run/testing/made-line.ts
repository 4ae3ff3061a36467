import fc from 'fast-check';
import { commandName } from '../../../model/command-name';
import type { Operation, ServiceModel } from '../../../model/types';

const value = fc.oneof(
	fc.constantFrom(
		...['default', '1', '0', '-1', '1.5', 'true', 'null', '2024-01-01', '[]', '{}', '[{}]', '""']
	),
	fc.constantFrom(
		'key=a,value=b',
		'name=a',
		'a={b=[c,{d=e}]}',
		"a='b, c',d",
		'{"name":"a"}',
		'[{"key":"a"}]'
	),
	fc.json({ maxDepth: 3 }),
	fc.string({ unit: 'grapheme', maxLength: 12 }),
	fc.array(fc.constantFrom(...'abc={}[],\'"\\ @.1'), { maxLength: 14 }).map((all) => all.join(''))
);
const ofAll = fc.oneof(
	fc
		.constantFrom('json', 'text', 'table', 'yaml', 'yaml-stream', 'off', 'nope')
		.map((one) => ['--output', one]),
	fc
		.constantFrom('@', '*', '[]', 'a[?b==`1`].c', 'length(@)', 'keys(@)', '[', 'x(', '{a:b}')
		.map((one) => ['--query', one]),
	fc.constantFrom(
		['--no-paginate'],
		['--max-items', '1'],
		['--page-size', '2'],
		['--region', 'eu-west-1'],
		['--profile', 'x'],
		['--color', 'on']
	),
	fc
		.constantFrom([], ['input'], ['yaml-input'], ['output'])
		.map((kind) => ['--generate-cli-skeleton', ...kind]),
	value.map((one) => ['--cli-input-json', one]),
	value.map((one) => ['--cli-input-yaml', one])
);

/** A line made of a model's names: options of its operation, values of all kinds, mostly not what the option wants. */
export const madeLine = (models: readonly ServiceModel[]): fc.Arbitrary<readonly string[]> =>
	fc
		.constantFrom(...models)
		.chain((model) =>
			fc
				.constantFrom(...model.operations.values())
				.chain((operation) =>
					fc
						.tuple(
							fc.array(option(operation), { maxLength: 5 }),
							fc.array(ofAll, { maxLength: 2 }),
							fc.boolean()
						)
						.map(([own, all, isWaiting]) => [
							model.command,
							...(isWaiting && model.waiters.size > 0
								? waiterOf(model, operation)
								: [operation.command]),
							...own.flat(),
							...all.flat()
						])
				)
		);

/** A waiter of the operation, or the operation. */
function waiterOf(model: ServiceModel, operation: Operation): string[] {
	const name = [...model.waiters].find(([, waiter]) => waiter.operation === operation.name)?.[0];
	return name === undefined ? [operation.command] : ['wait', commandName(name)];
}

function option(operation: Operation): fc.Arbitrary<string[]> {
	const names = [...operation.input.members.keys()].map(commandName);
	return fc
		.tuple(
			fc.constantFrom(...(names.length === 0 ? ['x'] : names)),
			fc.array(value, { maxLength: 2 }),
			fc.constantFrom('', '', '', 'no-', '=')
		)
		.map(([name, values, form]) =>
			form === '=' ? [`--${name}=${values[0] ?? ''}`] : [`--${form}${name}`, ...values]
		);
}
