import { categoryOf } from '../language/phrases';
import { singular } from '../language/words';
import { withoutTicks, type Inline } from './inline';

/** Heads a column of anything: the header names what the other columns compare. */
export const corner =
	/^(?:|#|features?|concepts?|aspects?|propert(?:y|ies)|criteria|criterion|attributes?|comparison|parameters?|categor(?:y|ies)|characteristics?|items?|metric|topic|area|factor|question|capabilit(?:y|ies)|difference|dimension|point|concern|consideration|trait|basis|specification|specs?|characteristic|detail|issue)$/i;
/** "EC2 launch type | Fargate launch type" are launch types; "EC2 Launch | Fargate Launch" share a word that names no kind. */
export function headerCategory(columns: readonly Inline[], section: string): string | null {
	const compared = section.match(
		/^(?:.*[:–-] )?(\S+(?: \S+)?) (?:vs\.?|versus|and|or) (\S+(?: \S+)?) ([a-z][a-z-]+)$/i
	);
	const titles = columns.slice(1).map((h) => withoutTicks(h.text).toLowerCase());
	if (
		compared &&
		titles.length === 2 &&
		titles.includes((compared[1] as string).toLowerCase()) &&
		titles.includes((compared[2] as string).toLowerCase()) &&
		!/^(?:comparison|differences?|table|overview|summary|explained|basics)$/i.test(
			compared[3] as string
		)
	)
		return singular((compared[3] as string).toLowerCase());
	const names = columns.slice(1).map((h) => withoutTicks(h.text).toLowerCase().split(/\s+/));
	const [first, ...others] = names;
	if (!first || others.length === 0) return null;
	let shared = 0;
	while (
		shared < first.length - 1 &&
		others.every((n) => n.length > shared + 1 && n.at(-1 - shared) === first.at(-1 - shared))
	)
		shared++;
	const suffix = first.slice(first.length - shared);
	const known =
		/^(?:mode|type|class|tier|plan|level|strategy|policy|model|protocol|service|option)$/;
	return shared > 0 && known.test(suffix.at(-1) ?? '') ? suffix.join(' ') : null;
}

/** What the first column holds: its header tells, or where that is a word for anything, the section. */
export const rowKind = (cornerText: string, section: string) =>
	noKind.test(cornerText) || corner.test(cornerText)
		? categoryOf(section)
		: (categoryOf(cornerText) ?? kindOf(cornerText));

const noKind = /^(?:names?|terms?|keys?|types?|kinds?|options?|no|id|which|\W*)$/i;

/** Adjectives that keep their capital. */
const nation =
	/^(?:[A-Z][a-z]+(?:ish|ese)|American|African|European|Asian|Indian|Roman|German|Italian|Russian|Canadian|Australian|Mexican|Egyptian|French|Greek|Dutch|Swiss|Soviet|Christian|Victorian|Boolean|Cisco|Azure|Amazon|Google|Linux|Windows|Kubernetes|Docker)$/;

/** A corner like "Launch type" or "Network mode of the task" names what the first column holds. */
function kindOf(text: string): string | null {
	const head = text.replace(/\s+(?:of|for|in|to) .*$/i, '').trim();
	return /^[A-Z][\p{L}-]*(?: [\p{L}-]+){0,2}$/u.test(head)
		? head
				.split(' ')
				.map((w) => (/^[A-Z][a-z]+$/.test(w) && !nation.test(w) ? w.toLowerCase() : w))
				.join(' ')
		: null;
}
