export interface Qualifier {
	readonly scope: readonly string[];
	readonly exclusive: boolean;
	/** The bracket with its parentheses, as it stands. */
	readonly raw: string;
}

/** Parts "Fargate or EC2", "S3, DynamoDB and SQS" at commas and conjunctions. */
export function splitList(text: string): string[] {
	return text
		.split(/\s*(?:,\s*(?:and|or)\s+|,|;|\s+and\s+|\s+or\s+|\s*\/\s*(?=[A-Z])|\s*\|\s*)\s*/)
		.map((s) => s.trim())
		.filter(Boolean);
}

const nameLike =
	/^(?:`[^`]+`|[A-Z][\w.+-]*(?:\s+[A-Z0-9][\w.+-]*){0,3}(?:\s+(?:mode|launch type|instances?|containers?|tasks?|users?|only))?)$/;
const bracket = /\(([^()]{2,60})\)/g;

/** Brackets that say where a thing applies: "(EC2 only)", "(EC2 mode only)", "(only for Fargate)", "(Fargate or EC2)". */
export function findQualifiers(text: string): Qualifier[] {
	if (!text.includes('(')) return [];
	const out: Qualifier[] = [];
	for (const m of text.matchAll(bracket)) {
		const inside = (m[1] as string).trim();
		const only =
			inside.match(/^(.+?)\s+only$/i) ??
			inside.match(/^only\s+(?:for|on|in|with|supports?\s+)?\s*(.+)$/i);
		if (only) {
			const scope = splitList((only[1] as string).replace(/^(?:for|on|in|with)\s+/i, '')).map(
				cleanScope
			);
			if (scope.length > 0 && scope.every((s) => s.length > 1 && s.split(' ').length <= 4))
				out.push({ scope, exclusive: true, raw: m[0] });
			continue;
		}
		if (!/\s+or\s+/.test(inside)) continue;
		const scope = splitList(inside);
		if (scope.length >= 2 && scope.every((s) => nameLike.test(s)))
			out.push({ scope: scope.map(cleanScope), exclusive: false, raw: m[0] });
	}
	return out;
}

const cleanScope = (s: string) =>
	s
		.replace(/`/g, '')
		.replace(/\s+(?:mode|launch type)$/i, '')
		.trim();

export const withoutQualifier = (text: string, q: Qualifier) =>
	text
		.replace(q.raw, '')
		.replace(/\s{2,}/g, ' ')
		.replace(/\s+([.,;:])/g, '$1')
		.trim();
