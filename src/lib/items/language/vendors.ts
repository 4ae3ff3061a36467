/** Makers whose name stands before that of a product: "Amazon ECS" is ECS, and AWS and Amazon stand for each other. */
const makers = new Set(
	'amazon aws azure microsoft google gcp cisco oracle ibm apache hashicorp vmware red-hat adobe atlassian meta apple'.split(
		' '
	)
);

export const isMaker = (word: string) => makers.has(word.toLowerCase());

const exchange: Readonly<Record<string, string>> = { Amazon: 'AWS', AWS: 'Amazon' };

/** What is left without the maker names nothing by itself: "Google Cloud", "AWS account". */
const general =
	/^(?:cloud|account|console|region|service|services|platform|support|api|cli|sdk|network|storage|compute|web services|resources?|instances?|portal|partners?|marketplace)$/i;

/**
 * The same name with another maker's word, or none: "Amazon EventBridge" gives "EventBridge" and "AWS EventBridge". `brands`: further
 * leading words that the notes use and leave out.
 */
export function makerVariants(name: string, brands: ReadonlySet<string> = new Set()): string[] {
	const m = name.match(/^([A-Z]\w+) (\S.*)$/);
	const [, brand = '', rest = ''] = m ?? [];
	if (!rest || !(isMaker(brand) || brands.has(brand)) || general.test(rest)) return [];
	if (!/^[A-Z0-9]/.test(rest)) return [];
	const other = exchange[brand];
	return other ? [rest, `${other} ${rest}`] : [rest];
}
