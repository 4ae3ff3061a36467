import type { OptionSpec } from '../../../arguments/types';
import type { Operation, Shape } from '../../../../model/types';
import { commandName } from '../../../../model/command-name';
import { invalid } from '../../../errors/failure';
import type { DocumentedOption } from '../../own-command';
import { flagOption } from '../../own-option';
import { isGiven, type Adjustment } from '../adjustment';

/**
 * Members of EC2 that are structures of one boolean `Value` may be given by name alone: `--map-public-ip-on-launch`, `--no-map-public-ip-on-launch`. Null where
 * the operation has none.
 */
export function booleanValues(operation: Operation): Adjustment | null {
	const names = [...operation.input.members]
		.filter(([, { shape }]) => isBooleanValue(shape))
		.map(([member]) => ({ member, flag: commandName(member) }));
	if (names.length === 0) return null;
	return {
		options: names.map(({ flag }): DocumentedOption =>
			flagOption(`no-${flag}`, `Unsets --${flag}.`)
		),
		members: new Map(
			names.map(({ member, flag }): [string, OptionSpec] => [
				member,
				{ flag: `--${flag}`, dest: member, takes: 'maybe-word', defaultWord: 'Value=true' }
			])
		),
		check(parsed) {
			for (const { member, flag } of names) {
				if (!parsed.values.has(member) || !isGiven(parsed, `no-${flag}`)) continue;
				throw invalid(`Cannot specify both the "--${flag}" option and the "--no-${flag}" option.`);
			}
		},
		fill(input, given) {
			for (const { member, flag } of names) {
				if (given.isSet(`no-${flag}`)) input.set(member, new Map([['Value', false]]));
			}
		}
	};
}

const isBooleanValue = (shape: Shape) =>
	shape.type === 'structure' &&
	shape.members.size === 1 &&
	shape.members.get('Value')?.shape.type === 'boolean';
