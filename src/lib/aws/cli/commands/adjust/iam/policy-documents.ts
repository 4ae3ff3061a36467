import type { Shape } from '../../../../model/types';
import { isDict, isList, type Value } from '../../../../model/value';
import { decodeJson } from '../../../python/json-decode';
import { JsonError } from '../../../python/json-error';

/** Members of answers that hold a policy: IAM sends it as JSON in the encoding of a URL, the CLI prints it as an object. */
const holders: Readonly<Record<string, readonly string[]>> = {
	AssumeRolePolicyDocument: ['Role', 'RoleDetail'],
	Document: ['PolicyVersion'],
	PolicyDocument: [
		'GetGroupPolicyResponse',
		'GetRolePolicyResponse',
		'GetUserPolicyResponse',
		'PolicyDetail'
	]
};

/** An answer of IAM with its policies as objects. What is no JSON stays as it is. */
export function readPolicies(value: Value, shape: Shape): Value {
	if (shape.type === 'list' && isList(value)) {
		return value.map((one) => readPolicies(one, shape.member));
	}
	if (shape.type !== 'structure' || !isDict(value)) return value;
	return new Map(
		[...value].map(([name, one]) => {
			if (holders[name]?.includes(shape.name)) return [name, policy(one)];
			const member = shape.members.get(name);
			return [name, member ? readPolicies(one, member.shape) : one];
		})
	);
}

function policy(value: Value): Value {
	if (typeof value !== 'string') return value;
	try {
		return decodeJson(unquote(value));
	} catch (error) {
		if (error instanceof JsonError) return value;
		throw error;
	}
}

/** As Python's `unquote`: what is no `%XX` stays, bytes that are no UTF-8 are replaced. */
const unquote = (text: string): string =>
	text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) =>
		new TextDecoder().decode(
			Uint8Array.from(run.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))
		)
	);
