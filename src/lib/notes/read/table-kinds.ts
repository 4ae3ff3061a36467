import { categoryOf } from '../language/phrases';
import { singular } from '../language/words';
import { withoutTicks, type Inline } from './inline';
import { corner } from './table-heads';

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

/** What the first column holds: its header tells, or where that is a word for anything, the section. `code`: the rows are code. */
export function rowKind(cornerText: string, section: string, code: boolean): string | null {
	if (code && codeKind.test(cornerText)) return singular(cornerText.toLowerCase());
	return noKind.test(cornerText) || corner.test(cornerText)
		? categoryOf(section)
		: (categoryOf(cornerText) ?? kindOf(cornerText));
}

/** "Limit of a task | Value": the corner names the value, not the row. */
export function valueName(head: string, cornerText: string): string {
	const named = cornerText.match(/^(limit|quota|maximum|minimum|price|cost|size)s?\b/i);
	return /^values?$/i.test(head) && named ? (named[1] as string) : head;
}

const noKind = /^(?:names?|terms?|keys?|types?|kinds?|options?|no|id|which|\W*)$/i;
/** Words for anything that, over a column of code, name what the code is. */
const codeKind = /^(?:options?|keys?|metrics?|parameters?|attributes?|propert(?:y|ies))$/i;
/** Without what they are of, these name no kind: "way to a secret". */
const partKind = /^(?:way|kind|type|sort|form|means|part|place|case|limit|quota|price|cost)$/i;

/** Adjectives that keep their capital. */
const nation =
	/^(?:[A-Z][a-z]+(?:ish|ese)|American|African|European|Asian|Indian|Roman|German|Italian|Russian|Canadian|Australian|Mexican|Egyptian|French|Greek|Dutch|Swiss|Soviet|Christian|Victorian|Boolean|Cisco|Azure|Amazon|Google|Linux|Windows|Kubernetes|Docker)$/;

const lowered = (words: string) =>
	words
		.split(' ')
		.map((w) => (/^[A-Z][a-z]+$/.test(w) && !nation.test(w) ? w.toLowerCase() : w))
		.join(' ');

/** A corner like "Launch type" or "Network mode of the task" names what the first column holds. */
function kindOf(text: string): string | null {
	const head = text.replace(/\s+(?:of|for|in|to) .*$/i, '').trim();
	if (/^(?:what|who|when|where|why|how|which)\b/i.test(text)) return null;
	if (partKind.test(head) && head !== text)
		return /^[\p{L}\p{N} -]+$/u.test(text) && text.split(' ').length <= 6 ? lowered(text) : null;
	return /^[A-Z][\p{L}-]*(?: [\p{L}-]+){0,2}$/u.test(head) ? lowered(head) : null;
}
