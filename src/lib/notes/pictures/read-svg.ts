import { parseXml, XmlElement, XmlError, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { Element, ElementContent } from 'hast';
import {
	isLocalValue,
	isSilentAttribute,
	isSilentElement,
	svgAttributes,
	svgElements,
	svgTextElements
} from './svg-vocabulary';

/** Something of a picture that does not come into the page. */
export interface SvgFault {
	/** In the picture's file, 1-based. */
	readonly line: number;
	readonly found: string;
	readonly expected: string;
}

export interface SvgPicture {
	/** Made anew of what is allowed: nothing of the file's text is passed on. Null where the file cannot be shown at all. */
	readonly svg: Element | null;
	/** Each kind of fault once, at its first line. */
	readonly faults: readonly SvgFault[];
}

const number = /^\s*(\d+(?:\.\d+)?|\.\d+)(?:px)?\s*$/;

/** The viewBox, or one made of width and height; null where the picture has no size. */
function viewBoxOf({ attributes }: XmlElement): string | null {
	const given = (attributes['viewBox'] ?? '').trim().split(/[\s,]+/);
	const [, , width, height] = given.map(Number);
	if (given.length === 4 && given.every((part) => Number.isFinite(Number(part))))
		return (width ?? 0) > 0 && (height ?? 0) > 0 ? given.join(' ') : null;
	const [w, h] = ['width', 'height'].map((name) =>
		Number(number.exec(attributes[name] ?? '')?.[1] ?? 0)
	);
	return w && h ? `0 0 ${w} ${h}` : null;
}

class Reader {
	readonly faults = new Map<string, SvgFault>();

	constructor(readonly text: string) {}

	leaveOut(node: XmlNode, found: string, expected: string): void {
		if (this.faults.has(found)) return;
		const line = this.text.slice(0, Math.max(0, node.start)).split('\n').length;
		this.faults.set(found, { line, found, expected });
	}

	attributesOf(element: XmlElement): Record<string, string> {
		const out: Record<string, string> = {};
		for (const [name, value] of Object.entries(element.attributes)) {
			const what = `attribute ${name} of <${element.name}>`;
			if (name === 'href' || name === 'xlink:href') {
				if (element.name === 'use' && /^#[\w.:-]+$/.test(value)) out['href'] = value;
				else this.leaveOut(element, what, '"#" and an id of the picture, on <use> only');
			} else if (isSilentAttribute(name)) continue;
			else if (!svgAttributes.has(name)) {
				this.leaveOut(element, what, 'presentation attributes only');
			} else if (!isLocalValue(value)) {
				this.leaveOut(element, what, 'a value that needs nothing outside the picture');
			} else out[name] = value;
		}
		return out;
	}

	element(element: XmlElement): Element {
		const children = element.children.flatMap((child): ElementContent[] => {
			if (child instanceof XmlText)
				return svgTextElements.has(element.name) ? [{ type: 'text', value: child.text }] : [];
			if (!(child instanceof XmlElement) || isSilentElement(child.name)) return [];
			if (child.name !== 'svg' && svgElements.has(child.name)) return [this.element(child)];
			this.leaveOut(child, `<${child.name}>`, 'shapes, text, markers and groups only');
			return [];
		});
		return {
			type: 'element',
			tagName: element.name,
			properties: this.attributesOf(element),
			children
		};
	}
}

const unreadable = (line: number, found: string, expected: string): SvgPicture => ({
	svg: null,
	faults: [{ line, found, expected }]
});

/** Reads an SVG file as a picture that can stand in a page. Takes any text. */
export function readSvg(source: string): SvgPicture {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	let root: XmlElement | null;
	try {
		root = parseXml(text, { includeOffsets: true }).root;
	} catch (error) {
		if (!(error instanceof XmlError)) throw error;
		const reason = (error.message.split('\n')[0] ?? '').replace(/ \(line .*$/, '');
		return unreadable(error.line, `text (${reason})`, 'an SVG picture');
	}
	if (root?.name !== 'svg') return unreadable(1, `<${root?.name ?? ''}>`, 'an SVG picture');
	const viewBox = viewBoxOf(root);
	const reader = new Reader(text);
	if (viewBox === null) {
		reader.leaveOut(root, '<svg> without a size', 'a viewBox');
		return { svg: null, faults: [...reader.faults.values()] };
	}
	const svg = reader.element(root);
	const { width, height, x, y, ...kept } = svg.properties;
	void [width, height, x, y];
	svg.properties = { ...kept, viewBox };
	return { svg, faults: [...reader.faults.values()] };
}
