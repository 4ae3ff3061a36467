import { commandName } from '../../model/command-name';

const words = (text: string) => new Set(text.split(' '));

const ABBREVIATIONS = words(
	'acl aws byoasn byoip ca cidr cpu dhcp dns ebs ec2 fpga gpu iam id ip ipam kms mfa ops rds s3 saml sql ssh ssl sts tpm uefi url vpc vpn'
);
/** As they are written. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/\bopen ID connect\b/, 'OpenID Connect'],
	[/\bgit hub\b/, 'GitHub'],
	[/\bon premises\b/, 'on-premises'],
	[/\bOPS (?=item|metadata)/, 'Ops'],
	[/\bipv([46])\b/, 'IPv$1'],
	[/\bspot\b/, 'Spot'],
	[/\bcoip\b/, 'CoIP'],
	[/\blast used\b/, 'last use']
];
/** Nouns that take no article. */
const PLAIN = words(
	'access capacity compliance data default details egress federation history info information ingress inventory io metadata output status support usage used'
);
const LINKS = words('by for from in of on to with');
const MAKING = words('add allocate create import provision put register request start');
const VERBS: Readonly<Record<string, string>> = { put: 'sets' };

/** `Describes VPC endpoints.` out of `DescribeVpcEndpoints`: where nobody has written a sentence. */
export function operationSentence(name: string): string {
	const [first = '', ...rest] = commandName(name).split('-');
	const isBatch = first === 'batch' && rest.length > 1;
	const verb = isBatch ? (rest.shift() ?? '') : first;
	const object = phrase(rest, MAKING.has(verb));
	const text = `${inThirdPerson(verb)} ${object}${isBatch ? ' (several at once)' : ''}.`;
	return text.charAt(0).toUpperCase() + text.slice(1).replace(' .', '.');
}

/** With an article before each noun in the singular. */
function phrase(rest: readonly string[], isNew: boolean): string {
	const groups: string[][] = [[]];
	const links: string[] = [];
	for (const word of rest) {
		if (LINKS.has(word) && groups.at(-1)?.length) {
			links.push(word);
			groups.push([]);
		} else {
			groups.at(-1)?.push(word);
		}
	}
	return groups
		.map((group, i) => `${i === 0 ? '' : `${links[i - 1] ?? ''} `}${withArticle(group, isNew)}`)
		.join(' ');
}

function withArticle(group: readonly string[], isNew: boolean): string {
	const text = spelled(group);
	const noun = group.at(-1) ?? '';
	if (noun === '' || PLAIN.has(noun) || isPlural(noun)) return text;
	if (!isNew) return `the ${text}`;
	return `${/^(?:[aeio]|un(?!i)|[AEFHILMNORSX](?=[A-Z]))/.test(text) ? 'an' : 'a'} ${text}`;
}

const isPlural = (noun: string) => /s$/.test(noun) && !/(?:ss|us|is|ias)$/.test(noun);

function spelled(group: readonly string[]): string {
	const text = group.map((word) => abbreviated(word) ?? word).join(' ');
	return SPELLINGS.reduce((all, [pattern, spelling]) => all.replace(pattern, spelling), text);
}

/** `VPC`, `VPCs`. */
function abbreviated(word: string): string | null {
	if (ABBREVIATIONS.has(word)) return word.toUpperCase();
	const singular = word.replace(/s$/, '');
	return ABBREVIATIONS.has(singular) ? `${singular.toUpperCase()}s` : null;
}

/** `describes`, `modifies`, `attaches`. */
function inThirdPerson(verb: string): string {
	const own = VERBS[verb];
	if (own) return own;
	if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
