import { isDict, isList, type Dict, type Value } from '../../../../model/value';
import { base64 } from '../../../python/base64';

/** What is sent of an input of RunInstances: one instance by default, user data in base64, and what belongs to the network interface inside of it. */
export function sentInstances(input: Dict): Dict {
	const sent: Dict = new Map(input);
	for (const count of ['MaxCount', 'MinCount']) if (!sent.has(count)) sent.set(count, 1);
	const data = sent.get('UserData');
	if (typeof data === 'string') sent.set('UserData', base64(new TextEncoder().encode(data)));
	if (data instanceof Uint8Array) sent.set('UserData', base64(data));
	const list = sent.get('NetworkInterfaces');
	const first = isList(list) ? list[0] : undefined;
	if (!isList(list) || !isDict(first)) return sent;
	if (!ofSimpleOptions.some((name) => first.has(name))) return sent;
	sent.set('NetworkInterfaces', [withOuterMembers(first, sent), ...list.slice(1)]);
	return sent;
}

const ofSimpleOptions = [
	'PrivateIpAddresses',
	'SecondaryPrivateIpAddressCount',
	'AssociatePublicIpAddress'
];

/** Subnet, security groups and addresses stand in the network interface or beside it, never in both. */
function withOuterMembers(networkInterface: Dict, sent: Dict): Dict {
	const moved: Dict = new Map(networkInterface);
	const move = (outer: string, inner: string, change: (value: Value) => Value = (one) => one) => {
		const value = sent.get(outer);
		if (value === undefined) return;
		moved.set(inner, change(value));
		sent.delete(outer);
	};
	move('SubnetId', 'SubnetId');
	move('SecurityGroupIds', 'Groups');
	move('PrivateIpAddress', 'PrivateIpAddresses', (address) => [
		new Map<string, Value>([
			['PrivateIpAddress', address],
			['Primary', true]
		])
	]);
	move('Ipv6AddressCount', 'Ipv6AddressCount');
	return moved;
}
