/** What ends the sentence. An `e.g.` does, too. */
const DELIMITER = /[.:]+/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
/** Of documentation that is not well-formed, markup is escaped like text. */
const ESCAPED_TAG = /&lt;\/?(?:p|a|b|i|br|ul|ol|li|dl|dt|dd|code|note|important)\b[^&]*&gt;/g;

/**
 * Text of the documentation's HTML (well-formed, `&amp;`, `&lt;` and `&gt;` its only entities). Line breaks and indentation are one blank; two blanks, as
 * they stand on both sides of a tag, stay.
 */
export const plainText = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(ESCAPED_TAG, '')
		.replace(/[ \t]*[\r\n]\s*| {3,}/g, ' ')
		.replace(/&(amp|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '');

/** First sentence of a documentation, with a full stop; empty where there is none. Source: the CLI's `get_shape_doc_overview`. */
export function overview(html: string): string {
	const [sentence = ''] = plainText(html).split(DELIMITER, 1);
	return sentence === '' ? '' : `${sentence.replaceAll('\u2028', ' ')}.`;
}
