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

/**
 * HTML as an expression, with the addresses of images put in. In text and attributes one of `<` and `"` is always escaped, so no words
 * of a note can pass for such an image.
 */
function htmlExpression(html: string): string {
	return html
		.split(/(?<=<img src=")picture:(\d+)(?=")/)
		.map((piece, i) => (i % 2 === 0 ? literal(piece) : `picture${piece}`))
		.join(' + ');
}

function markup(part: LessonPart): string {
	if (part.kind === 'html') return `{@html ${htmlExpression(part.html)}}`;
	return `<SectionCheck sections={[${part.sections.map(literal).join(', ')}]} />`;
}

function script(images: readonly string[]): string {
	const imports = [
		`import SectionCheck from '$lib/ui/lesson/SectionCheck.svelte';`,
		...images.map((specifier, i) => `import picture${i} from ${literal(specifier)};`)
	];
	return `<script>\n${imports.map((line) => `\t${line}\n`).join('')}</script>`;
}

/** A note's Markdown to the source of a Svelte component, by mdsvex. */
export async function noteToSvelte(
	source: string,
	filename: string,
	context: LessonContext
): Promise<string> {
	const openEnvelope = () => async (tree: Tree) => {
		const note = tree.children.map(unseal).find((text) => text !== null) ?? '';
		const { parts, images } = await renderLesson(note, context);
		tree.children = [script(images), ...parts.map(markup)].map((value) => ({
			type: 'html',
			value
		}));
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
