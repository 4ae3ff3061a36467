import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A picture that a note shows. */
export interface NotePicture {
	readonly url: string;
	/** The words that stand for it; "" where the author gave none. */
	readonly alt: string;
	/** 1-based. */
	readonly line: number;
}

/** Pictures of a note in the order of its lines, those named by a reference among them. */
export function picturesOf(root: Root): NotePicture[] {
	const addresses = new Map<string, string>();
	visit(root, 'definition', (node) => {
		if (!addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
	});
	const found: NotePicture[] = [];
	visit(root, (node) => {
		if (node.type !== 'image' && node.type !== 'imageReference') return;
		const url = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
		found.push({
			url: url.trim(),
			alt: (node.alt ?? '').trim(),
			line: node.position?.start.line ?? 1
		});
	});
	return found;
}

/** Kinds of pictures that a browser shows. */
export const isSvg = (path: string) => /\.svg$/i.test(path);
export const isRaster = (path: string) => /\.(?:png|jpe?g|gif|webp|avif)$/i.test(path);
