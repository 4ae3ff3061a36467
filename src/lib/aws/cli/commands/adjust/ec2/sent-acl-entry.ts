import type { Dict } from '../../../../model/value';

const numbers: Readonly<Record<string, string>> = { tcp: '6', udp: '17', icmp: '1', all: '-1' };

/** What is sent of an entry of a network ACL: EC2 takes protocols by number only. */
export function sentAclEntry(input: Dict): Dict {
	const protocol = input.get('Protocol');
	const number = typeof protocol === 'string' ? numbers[protocol] : undefined;
	return number === undefined ? input : new Map([...input, ['Protocol', number]]);
}
