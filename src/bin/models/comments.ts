import ts from 'typescript';

/** What stands in the comment above a declaration. */
export interface DocComment {
	/** HTML of the model, without the tags of the comment. */
	readonly html: string;
	readonly isDeprecated: boolean;
	/** The whole, line by line, without the stars. */
	readonly lines: readonly string[];
}

const none: DocComment = { html: '', isDeprecated: false, lines: [] };

/** The last comment before a node, undone of what makes it a comment: stars, escaped braces and stars. */
export function commentAbove(source: string, node: ts.Node): DocComment {
	const range = ts.getLeadingCommentRanges(source, node.getFullStart())?.at(-1);
	if (!range || !source.startsWith('/**', range.pos)) return none;
	const lines = source
		.slice(range.pos + 3, range.end - 2)
		.split('\n')
		.map((line) => line.replace(/^\s*\* ?/, '').replace(/\*\\\//g, '*/'));
	const first = lines.findIndex((line) => line.startsWith('@'));
	const html = lines
		.slice(0, first < 0 ? undefined : first)
		.join('\n')
		.replace(/\\([{}@])/g, '$1')
		.trim();
	return { html, isDeprecated: lines.some((line) => line.startsWith('@deprecated')), lines };
}

/** Documentation of a service, from the class of its client. */
export function serviceHtml(client: string): string {
	const source = ts.createSourceFile('client.d.ts', client, ts.ScriptTarget.Latest, true);
	const found = source.statements.find(ts.isClassDeclaration);
	return found ? commentAbove(client, found).html : '';
}
