import { isDict, isList, type Dict, type List, type Value } from '../../../../model/value';
import { CliError, invalid } from '../../../errors/failure';
import { toInteger } from '../../../values/python-number';
import type { Given } from '../../given';
import { wordOption } from '../../own-option';
import { isGiven, type Adjustment } from '../adjustment';

const options = [
	wordOption('protocol', 'tcp, udp, icmp, a protocol number, or all.'),
	wordOption('port', 'A port, or a range: 80, 8000-8080, all. Of ICMP: type and code.'),
	wordOption('cidr', 'A range of IPv4 addresses: 10.0.0.0/16.'),
	wordOption('source-group', 'Name or ID of the security group at the other end.'),
	wordOption('group-owner', 'Account of that security group.')
];

/** `--protocol tcp --port 80 --cidr 0.0.0.0/0` in place of one member of `--ip-permissions`. */
export const securityGroupRules: Adjustment = {
	options,
	check(parsed) {
		if (!isGiven(parsed, 'IpPermissions')) return;
		const other = options.find(({ dest }) => isGiven(parsed, dest));
		if (!other) return;
		const name = other.dest.replaceAll('-', '_');
		throw invalid(`The --${name} option is not compatible with the --ip-permissions option `);
	},
	fill(input, given) {
		const protocol = textOf(given, 'protocol');
		if (protocol !== null) permission(input).set('IpProtocol', protocolOf(protocol));
		const port = textOf(given, 'port');
		if (port !== null) setPorts(input, port);
		const cidr = textOf(given, 'cidr');
		if (cidr !== null) permission(input).set('IpRanges', [new Map([['CidrIp', cidr]])]);
		const group = textOf(given, 'source-group');
		if (group !== null) pair(input).set(group.startsWith('sg-') ? 'GroupId' : 'GroupName', group);
		const owner = textOf(given, 'group-owner');
		if (owner !== null) pair(input).set('UserId', owner);
	}
};

/** An empty text is as if the option were not there. */
const textOf = (given: Given, name: string) => given.text(name) || null;

/** The first member of the rules, made where it is missing. */
const permission = (input: Dict): Dict => firstOf(input, 'IpPermissions');
const pair = (input: Dict): Dict => firstOf(permission(input), 'UserIdGroupPairs');

function firstOf(container: Dict, name: string): Dict {
	const list: Value = container.get(name) ?? null;
	const first = isList(list) ? list[0] : null;
	if (isDict(first ?? null)) return first as Dict;
	const made: Dict = new Map();
	container.set(name, [made] satisfies List);
	return made;
}

function protocolOf(text: string): string {
	const number = integerOf(text);
	if (number === null) {
		if (text === 'all') return '-1';
		if (['tcp', 'udp', 'icmp'].includes(text)) return text;
		throw invalid(
			'protocol parameter should be one of: tcp|udp|icmp|all or any valid protocol number.'
		);
	}
	if ((number >= 0 && number <= 255) || number === -1) return text;
	throw invalid('protocol numbers must be in the range 0-255 or -1 to specify all protocols');
}

function setPorts(input: Dict, text: string): void {
	const dash = text.indexOf('-');
	const isAll = text === '-1' || text === 'all';
	const from = isAll ? '-1' : dash < 0 ? text : text.slice(0, dash);
	const to = isAll ? '-1' : dash < 0 ? text : text.slice(dash + 1);
	const [fromPort, toPort] = [integerOf(from), integerOf(to)];
	if (fromPort === null || toPort === null) {
		throw invalid('port parameter should be of the form <from[-to]> (e.g. 22 or 22-25)');
	}
	permission(input).set('FromPort', fromPort).set('ToPort', toPort);
}

function integerOf(text: string) {
	try {
		return toInteger(text);
	} catch (error) {
		if (error instanceof CliError) return null;
		throw error;
	}
}
