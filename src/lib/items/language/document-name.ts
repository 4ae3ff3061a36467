import type { FieldFact } from '../../notes/types';
import { withArticle } from './articles';

const head =
	'definition|manifest|template|policy|policy document|document|configuration|config|spec|specification|request|response|file|workflow|playbook|chart';
const named = new RegExp(
	`^(an? |the )?((?:[\\p{L}\\p{N}-]+ ){1,4}?(?:${head}))(?: ((?:for|of|with) [\\p{L}\\p{N} -]{2,40}))?$`,
	'iu'
);
const fileName = /^[\w.-]+\.(?:json|ya?ml)$/i;

/** What a label calls the block below it: "ECS Task Definition Key Fields" -> "an ECS task definition"; null where the label is no name. */
export function documentName(label: string): string | null {
	const t = label
		.replace(/`/g, '')
		.replace(/\s*\([^)]*\)/g, '')
		.replace(/[:.]$/, '')
		.replace(
			/\s+(?:key |important |main |common )?(?:fields?|examples?|samples?|structure|syntax|format|snippet|properties|parameters|template example)$/i,
			''
		)
		.replace(/^(?:an? |the )?(?:examples?|samples?|basic|simple)(?: of)?:?\s+/i, '')
		.trim();
	if (fileName.test(t)) return `\`${t}\``;
	const m = t.match(named);
	if (
		!m ||
		/\b(?:this|these|following|how|to|you|we|is|are|and|or|old|new|create|creating|write|edit)\b/i.test(
			t
		)
	)
		return null;
	const lowered = (m[2] as string)
		.split(' ')
		.map((w) => (/^[A-Z][a-z]+$/.test(w) ? w.toLowerCase() : w))
		.join(' ');
	return withArticle(m[3] ? `${lowered} ${m[3]}` : lowered);
}

const topLevel = (block: readonly FieldFact[], key: string) =>
	block.find((f) => f.parent === '' && f.key === key);

/** Formats that say themselves what they are. */
const formats: readonly ((block: readonly FieldFact[]) => string | null)[] = [
	(block) => {
		const kind = topLevel(block, 'kind')?.value;
		return topLevel(block, 'apiVersion') && kind && /^[A-Z][A-Za-z]+$/.test(kind)
			? `a Kubernetes ${kind} manifest`
			: null;
	},
	(block) =>
		topLevel(block, 'family') && topLevel(block, 'containerDefinitions')
			? 'an ECS task definition'
			: null,
	(block) =>
		topLevel(block, 'Statement') && block.some((f) => f.key === 'Effect')
			? 'an IAM policy document'
			: null,
	(block) =>
		topLevel(block, 'services')?.valueType === 'object' &&
		block.some((f) => /^(?:image|build)$/.test(f.key))
			? 'a Docker Compose file'
			: null,
	(block) =>
		topLevel(block, 'jobs') && block.some((f) => f.key === 'runs-on')
			? 'a GitHub Actions workflow'
			: null
];

/** What a block is, by its own fields or by the label above it. */
export function blockName(label: string, block: readonly FieldFact[]): string | null {
	for (const format of formats) {
		const name = format(block);
		if (name) return name;
	}
	return documentName(label);
}
