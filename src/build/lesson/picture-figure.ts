import type { Element, ElementContent } from 'hast';
import { prefixIds } from './svg-ids';

/** A picture beside the notes. */
export type FoundPicture =
	| { readonly kind: 'svg'; readonly svg: Element }
	| {
			readonly kind: 'raster';
			/** As the note's component imports it. */
			readonly specifier: string;
			/** CSS pixels. */
			readonly width: number;
			readonly height: number;
	  };

/** The picture at an address in the note; null for one that is not there, cannot be shown, or stands on another site. */
export type FindPicture = (address: string) => FoundPicture | null;

const element = (
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });

const text = (value: string): ElementContent => ({ type: 'text', value });

const wordsOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** What stands in an image's `src` until the component fills in the address that Vite gives it. */
export const pictureSource = (index: number) => `picture:${index}`;

export interface Placed {
	/** Of all pictures of the page, from 1. */
	readonly number: number;
	/** Of its rasters, from 0. */
	readonly raster: number;
}

/** An inline SVG takes the theme's colours; both kinds keep their place while the page loads. */
function graphic(found: FoundPicture, name: string, { number, raster }: Placed): Element {
	if (found.kind === 'svg') {
		// No heading's anchor has an underscore.
		prefixIds(found.svg, `picture-${number}_`);
		const properties = { ...found.svg.properties, role: 'img', ariaLabel: name };
		return { ...found.svg, properties };
	}
	const { width, height } = found;
	const src = pictureSource(raster);
	return element('img', { src, alt: name, width, height, loading: 'lazy', decoding: 'async' }, []);
}

/**
 * A figure with its caption. The caption, being short, names the picture; the full words are one click away for everybody, as they say
 * more than a name should.
 */
export function pictureFigure(image: Element, found: FoundPicture, placed: Placed): Element {
	const alt = wordsOf(image.properties.alt);
	const caption = wordsOf(image.properties.title);
	const children: ElementContent[] = [
		graphic(found, caption || alt || 'Picture without a description', placed)
	];
	if (caption !== '') children.push(element('figcaption', {}, [text(caption)]));
	if (alt.length > caption.length)
		children.push(
			element('details', { className: ['in-words', 'no-print'] }, [
				element('summary', {}, [text('The picture in words')]),
				element('p', {}, [text(alt)])
			])
		);
	return { ...element('figure', { className: ['picture'] }, children), position: image.position };
}
