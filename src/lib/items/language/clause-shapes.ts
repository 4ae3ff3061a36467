import { massNouns } from './phrase-words';

/** "pulls images, writes logs, etc." -> "pulls images and writes logs": what is said stays true without the open end. */
export function closedList(text: string): string {
	const inner = text.replace(/,?\s+etc\.?(?=\))/gi, '');
	const cut = inner.replace(/,?\s+etc\.?$/i, '');
	if (cut === inner) return inner;
	const at = cut.lastIndexOf(', ');
	return at < 0 || /\b(?:and|or)\b|[()]/.test(cut.slice(at))
		? cut
		: `${cut.slice(0, at)} and ${cut.slice(at + 2)}`;
}

/** "Task gets its own ENI": a bare noun with its verb, which takes an article. */
export const bareClause =
	/^([a-z]+(?: [a-z]+)?) (gets|uses|needs|shares|has|runs|receives|owns|keeps|stores|requires|sends|takes|holds|contains) (.+)$/;
/** "AWS manages the …", "AWS provisions and patches EC2 instances": a name with its verb. */
export const namedClause =
	/^([A-Z][A-Za-z0-9]*) ([a-z]{3,}s(?: and [a-z]{3,}s)?) ((?:an?|the|your|all|each|every|its)\b.+|(?:[A-Za-z0-9]+ )?[a-z]+s(?:$| (?:on|in|for|to|from|with|by)\b.+))$/;

/** Words in -ing that take "a". */
export const countable =
	/(?:string|ring|setting|building|meeting|warning|mapping|listing|grouping|encoding|thing|rating|ranking|reading|finding|offering|drawing|recording|holding|binding|heading|beginning|ending|opening|rendering|pairing|clustering|namespacing)$/;
export const particle = /^(?:up|down|out|off|over|away|back|apart|together|again)$/i;
export const attributive =
	/^(?:operations|sales|systems|access|communications|sports|goods|savings|APIs?|AWS|DNS|TLS|HTTPS|iOS|analytics|metrics)$/i;
/** "favoring evidence that …" is a doing; "running tasks" may be tasks that run. */
export const isGerundPhrase = (words: readonly string[]) => {
	const object = (words[1] ?? '').replace(/,$/, '').toLowerCase();
	return (
		/^(?:an?|the|your|one|multiple|several|all|each)$/.test(object) ||
		massNouns.has(object) ||
		/(?:ence|ance|edge|ity|ness)$/.test(object)
	);
};

const irregularPast =
	/^(?:became|began|bought|broke|brought|built|came|fought|found|forbade|gave|got|grew|held|kept|knew|led|left|lost|made|meant|met|paid|ran|rose|said|sent|set|sold|spoke|stood|struck|taught|thought|told|took|was|went|won|wrote)$/i;

/** "Edited the Washington Globe", "Bring accused to justice": what was done or is to be done, and no noun. */
export function isDeed([first = '', second = '', third = '']: readonly string[]): boolean {
	const object =
		/^(?:the|an?|all|any|your|its|their|his|her|that|this|each|every|no|up|out|off|to)$/i;
	if (irregularPast.test(first)) return !/^(?:of|in|for|by|on|with)$/i.test(second);
	if (/^[a-z]{2,}ed$/i.test(first)) return object.test(second);
	return (
		/^[a-z]+$/i.test(first) &&
		(first.toLowerCase() === 'bring' || !/s$|ing$/i.test(first)) &&
		(/^(?:the|an?|your|all|any)$/i.test(second) ||
			(/^(?:bring|keep|hold|put|get|give|make|take|let|ensure|provide|allow|react|determine|identify|prevent|become|perform|reduce|require|contain|consist|happen|occur|apply|enable|define|describe|protect|maintain|improve|remove|create|delete|add|understand|learn|explain|think|choose|convert|calculate|avoid)$/i.test(
				first
			) &&
				third !== ''))
	);
}

/** "automatically expire rows": an adverb before a verb; "fully managed" is an adjective. */
export const isAdverbPhrase = ([first = '', second = '']: readonly string[]) =>
	/^[a-z]{3,}ly$/i.test(first) &&
	!/^(?:only|early|daily|weekly|monthly|yearly|hourly|family|friendly|likely|costly|assembly|supply|reply)$/i.test(
		first
	) &&
	!/(?:ed|able|ible|al|ive|ent|ant|ing|ous|ic|less|built|written|known|held|run|secure|large|small|long|short|fast|low|high)[,.]?$/i.test(
		second
	);
