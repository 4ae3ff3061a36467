import { mdsvex } from 'mdsvex';
import { seal, unseal } from './envelope';
import { renderLesson, type LessonContext, type LessonPart } from './render-lesson';

type Tree = { children: { type: string; lang?: unknown; value?: unknown }[] };

/** JSON text that Svelte and mdsvex read as one string: no tag, brace or backtick is left in it. */
function literal(html: string): string {
	return JSON.stringify(html).replace(
		/[<>{}`$&\u2028\u2029]/g,
		(c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

function markup(part: LessonPart): string {
	if (part.kind === 'html') return `{@html ${literal(part.html)}}`;
	return `<SectionCheck sections={[${part.sections.map(literal).join(', ')}]} />`;
}

const script = `<script>\n\timport SectionCheck from '$lib/ui/lesson/SectionCheck.svelte';\n</script>`;

/** A note's Markdown to the source of a Svelte component, by mdsvex. */
export async function noteToSvelte(
	source: string,
	filename: string,
	context: LessonContext
): Promise<string> {
	const openEnvelope = () => async (tree: Tree) => {
		const note = tree.children.map(unseal).find((text) => text !== null) ?? '';
		const parts = await renderLesson(note, context);
		tree.children = [script, ...parts.map(markup)].map((value) => ({ type: 'html', value }));
	};
	const result = await mdsvex({
		extensions: ['.md'],
		smartypants: false,
		highlight: false,
		// mdsvex types its plugins by the unified 8 it bundles.
		remarkPlugins: [openEnvelope as never]
	}).markup({ content: seal(source), filename });
	if (result === undefined) throw new Error(`mdsvex did not take ${filename}`);
	return result.code;
}
