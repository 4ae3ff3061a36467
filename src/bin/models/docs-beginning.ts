import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';

/** What ends the sentence that a skeleton shows of a text. */
const delimiter = /[.:]/;

/**
 * The beginning of a documentation: its first paragraph, and as much as is needed for a first sentence. Always well-formed, with single blanks; links are only
 * their text. Of a source that is not well-formed only the first sentence is kept, without its markup.
 */
export function beginningOf(source: string): string {
	const html = source.replace(/\s+/g, ' ');
	const nodes = topLevel(html);
	if (!nodes) {
		const text = html.replace(/<[^>]*>/g, '');
		const end = text.search(delimiter);
		return `<p>${escape(end < 0 ? text : text.slice(0, end + 1))}</p>`;
	}
	const last = nodes.findIndex((_, index) =>
		delimiter.test(
			nodes
				.slice(0, index + 1)
				.map(textOf)
				.join('')
		)
	);
	return nodes
		.slice(0, last < 0 ? undefined : last + 1)
		.map(htmlOf)
		.join('')
		.trim();
}

/** Null where the text is not well-formed. */
function topLevel(html: string): readonly XmlNode[] | null {
	try {
		return parseXml(`<doc>${html}</doc>`).root?.children ?? [];
	} catch {
		return null;
	}
}

const textOf = (node: XmlNode): string =>
	node instanceof XmlElement || node instanceof XmlText ? node.text : '';

function htmlOf(node: XmlNode): string {
	if (node instanceof XmlText) return escape(node.text);
	if (!(node instanceof XmlElement)) return '';
	const content = node.children.map(htmlOf).join('');
	return node.name === 'a' ? content : `<${node.name}>${content}</${node.name}>`;
}

const escape = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
