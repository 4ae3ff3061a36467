import ts from 'typescript';
import { commentAbove } from './comments';

/** What a command's documentation says of its operation. */
export interface DeclaredCommand {
	readonly html: string;
	readonly isDeprecated: boolean;
	/** Names of error structures, in the model's order. */
	readonly errors: readonly string[];
	/** A value of the input's shape, in which leaves tell their kind: `Number("long")`, `"EC2" || "FARGATE"`. */
	readonly input: ts.Expression;
	readonly output: ts.Expression;
}

const inputStart = /^const input = /;
const outputStart = /^\/\/ \{/;

/** `dist-types/commands/*Command.d.ts`. */
export function readCommand(operation: string, text: string): DeclaredCommand {
	const source = ts.createSourceFile('command.d.ts', text, ts.ScriptTarget.Latest, true);
	const command = source.statements.find(
		(one) => ts.isClassDeclaration(one) && one.name?.text === `${operation}Command`
	);
	if (!command) throw new Error(`Unexpected command file, expected class ${operation}Command`);
	const { html, isDeprecated, lines } = commentAbove(text, command);
	const errors = lines.flatMap((line) => {
		const match = /^@throws \{@link (\w+)\} \(/.exec(line);
		return match?.[1] ? [match[1]] : [];
	});
	return {
		html,
		isDeprecated,
		errors,
		input: parse(statement(lines, inputStart).replace(inputStart, '')),
		output: parse(statement(lines, outputStart).replace(/^\/\/ ?/gm, ''))
	};
}

/** From the first line that matches to the line that closes it. */
function statement(lines: readonly string[], start: RegExp): string {
	const first = lines.findIndex((line) => start.test(line));
	if (first < 0) throw new Error(`Unexpected documentation of a command, expected a line ${start}`);
	const length = lines.slice(first).findIndex((line) => /^(?:\/\/ )?\};$|\{\};$/.test(line));
	return lines.slice(first, first + length + 1).join('\n');
}

function parse(text: string): ts.Expression {
	const source = ts.createSourceFile(
		'example.ts',
		`(${text.replace(/;$/, '')})`,
		ts.ScriptTarget.Latest,
		true
	);
	const only = source.statements[0];
	if (!only || !ts.isExpressionStatement(only) || !ts.isParenthesizedExpression(only.expression))
		throw new Error(`Unexpected example "${text.slice(0, 80)}", expected an object`);
	return only.expression.expression;
}
