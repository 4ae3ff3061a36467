import type { Element, ElementContent, Root } from 'hast';
import { pictureFigure, type FindPicture } from './picture-figure';

/** They may hold no figure: a browser would close them before it. */
const phrasingOnly = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));

/** An image of another site would make the reader's browser ask there: the words it stands for are shown, linked. */
function imageWords({ properties, position }: Element, inLink: boolean): Element {
	const { src, alt } = properties;
	const words = typeof alt === 'string' && alt !== '' ? alt : 'no description';
	const remote = !inLink && typeof src === 'string' && /^https?:/i.test(src);
	return {
		type: 'element',
		tagName: remote ? 'a' : 'span',
		properties: remote ? { href: src } : {},
		children: [{ type: 'text', value: `Image: ${words}` }],
		position
	};
}

const showsNothing = (node: ElementContent) =>
	node.type === 'text'
		? node.value.trim() === ''
		: node.type !== 'element' || node.tagName === 'br';

/**
 * Puts pictures in place of images. One inside a sentence stands below its paragraph. An image that cannot be shown, or that stands in
 * a link, becomes words. Gives the specifiers of the images that the component has to import.
 */
export function placePictures(tree: Root, find: FindPicture): readonly string[] {
	const imports: string[] = [];
	let number = 0;

	const figureOf = (image: Element): Element | null => {
		const { src } = image.properties;
		const found = typeof src === 'string' ? find(src) : null;
		if (found === null) return null;
		const placed = { number: ++number, raster: imports.length };
		if (found.kind === 'raster') imports.push(found.specifier);
		return pictureFigure(image, found, placed);
	};

	/** `below` takes the figures that may not stand where they are named; null where they may. */
	const walk = (parent: Root | Element, below: Element[] | null, inLink: boolean): void => {
		parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
			if (child.type !== 'element') return [child];
			if (child.tagName === 'img') {
				const figure = inLink ? null : figureOf(child);
				if (figure === null) return [imageWords(child, inLink)];
				if (below === null) return [figure];
				below.push(figure);
				return [];
			}
			if (below !== null || !phrasingOnly.has(child.tagName)) {
				walk(child, below, inLink || child.tagName === 'a');
				return [child];
			}
			const figures: Element[] = [];
			walk(child, figures, inLink);
			const empty = figures.length > 0 && child.children.every(showsNothing);
			return empty ? figures : [child, ...figures];
		}) as typeof parent.children;
	};
	walk(tree, null, false);
	return imports;
}
