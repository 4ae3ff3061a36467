/**
 * mdsvex parses with remark-parse 8, which reads Markdown otherwise than CommonMark and passes braces and tags of a
 * note on to Svelte. So a note travels through it sealed: one fenced block of base64, which neither parser can misread.
 */
const language = 'examark-note';

export function seal(text: string): string {
	const body = Buffer.from(text, 'utf8').toString('base64');
	return `\`\`\`${language}\n${body}\n\`\`\`\n`;
}

/** The note's text, or null for a code block that is not an envelope. */
export function unseal(node: { type: string; lang?: unknown; value?: unknown }): string | null {
	if (node.type !== 'code' || node.lang !== language || typeof node.value !== 'string') return null;
	return Buffer.from(node.value, 'base64').toString('utf8');
}
