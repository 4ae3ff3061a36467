import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts a prefix before every id of a picture and every reference to one, so that two pictures on a page cannot clash. Works in place. */
export function prefixIds(svg: Element, prefix: string): void {
	visit(svg, 'element', ({ properties }: Element) => {
		for (const [name, value] of Object.entries(properties)) {
			if (typeof value !== 'string') continue;
			if (name === 'id') properties[name] = prefix + value;
			else if (name === 'href') properties[name] = value.replace(/^#/, `#${prefix}`);
			else properties[name] = value.replace(/(url\(\s*["']?#)/gi, `$1${prefix}`);
		}
	});
}
