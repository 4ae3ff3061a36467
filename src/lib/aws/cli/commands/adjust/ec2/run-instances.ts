import { isDict, isInteger, isList, type Dict, type Value } from '../../../../model/value';
import { pythonRepr } from '../../../../model/python-repr';
import { ArgumentProblem } from '../../../arguments/problem';
import { CliError, invalid } from '../../../errors/failure';
import { iterated } from '../../../python/member';
import { toInteger } from '../../../values/python-number';
import type { DocumentedOption } from '../../own-command';
import { flagOption, wordOption } from '../../own-option';
import { isGiven, type Adjustment } from '../adjustment';

const addresses: DocumentedOption = {
	flag: '--secondary-private-ip-addresses',
	dest: 'secondary-private-ip-addresses',
	takes: 'words',
	summary: 'Further private IP addresses of the network interface.'
};
const addressCount = wordOption(
	'secondary-private-ip-address-count',
	'How many further private IP addresses the network interface gets.',
	{ convert: wholeNumber }
);
const withPublic = flagOption(
	'associate-public-ip-address',
	'Gives the instance a public IP address.'
);
const withoutPublic = flagOption(
	'no-associate-public-ip-address',
	'Gives the instance no public IP address.'
);

/** `--count` in place of `--min-count` and `--max-count`, and the common cases of `--network-interfaces`. */
export const runInstances: Adjustment = {
	options: [
		wordOption('count', 'How many instances are started: 2, or 1:10 for the least and the most.', {
			default: '1'
		}),
		addresses,
		addressCount,
		withPublic,
		withoutPublic
	],
	members: new Map([
		['MinCount', null],
		['MaxCount', null]
	]),
	check(parsed) {
		const simple = [addresses, addressCount, withPublic];
		if (isGiven(parsed, 'NetworkInterfaces') && simple.some(({ dest }) => isGiven(parsed, dest))) {
			throw invalid(
				'Mixing the --network-interfaces option with the simple, scalar options is not supported.'
			);
		}
	},
	fill(input, given) {
		const count = given.text('count');
		if (count !== null) setCount(input, count);
		const secondary = given.value(addresses.dest);
		if (secondary !== null) setSecondary(input, iterated(secondary));
		const number = given.value(addressCount.dest);
		if (isInteger(number) && Number(number) !== 0) {
			networkInterface(input).set('SecondaryPrivateIpAddressCount', number);
		}
		if (given.isSet(withPublic.dest)) networkInterface(input).set('AssociatePublicIpAddress', true);
		if (given.isSet(withoutPublic.dest)) {
			networkInterface(input).set('AssociatePublicIpAddress', false);
		}
	}
};

function wholeNumber(word: string, flag: string) {
	try {
		return toInteger(word);
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		throw new ArgumentProblem(`argument ${flag}: invalid int value: ${pythonRepr(word)}`);
	}
}

function setCount(input: Dict, text: string): void {
	const [least = '', most = least, ...more] = text.split(':');
	try {
		if (more.length > 0) throw invalid('');
		input.set('MinCount', toInteger(least)).set('MaxCount', toInteger(most));
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		throw invalid('count parameter should be of form min[:max] (e.g. 1 or 1:10)');
	}
}

function setSecondary(input: Dict, secondary: readonly Value[]): void {
	if (secondary.length === 0) return;
	const entries = secondary.map(
		(address): Dict =>
			new Map<string, Value>([
				['PrivateIpAddress', address],
				['Primary', false]
			])
	);
	networkInterface(input).set('PrivateIpAddresses', entries);
}

/** The first network interface, made where there is none. */
function networkInterface(input: Dict): Dict {
	const list = input.get('NetworkInterfaces');
	const first = isList(list) ? list[0] : undefined;
	if (isDict(first)) return first;
	const made: Dict = new Map([['DeviceIndex', 0]]);
	input.set('NetworkInterfaces', [made]);
	return made;
}
