import type { Code } from 'mdast';
import { readCommands, readFields, type CommandLine } from './code-blocks';
import { splitClause } from '../language/clause';
import { untopical } from '../language/phrases';
import type { DraftBody } from './draft';
import type { Emitter } from './emitter';
import type { Inline } from './inline';
import type { Scope } from './scope';
import type { TermLine } from './split-term-line';

/** A code block to command, parameter or field facts. `label` is what stands before it ("Stop Task"), `heading` the section. */
export function readCode(
	code: Code,
	out: Emitter,
	label: string | null,
	example: Scope['example'] = null
): void {
	const first = code.position?.start.line ?? 1;
	const fenced = (code.position?.end.line ?? first) - first > code.value.split('\n').length - 1;
	const base = first + (fenced ? 1 : 0);
	const lang = code.lang ?? null;
	const commands = readCommands(code.value, lang);
	if (example === 'story' || (example && commands.length > 0)) return;
	if (commands.length > 0) {
		const group = `${out.section.id}:commands`;
		for (const c of commands) {
			const above =
				commands.length === 1 && !untopical.test(out.section.title) ? out.section.title : '';
			const given = c.comment ?? label ?? above;
			// A sentence before a command tells a story; only a short name is a label.
			const name = given.split(/\s+/).length <= 10 && !splitClause(given) ? given : '';
			const lines = { start: base + c.startLine, end: base + c.endLine };
			const bodies = commandFacts(c, name);
			out.unit('code', lines, c.command, bodies, { group });
		}
		return;
	}
	const fields = readFields(code.value, lang);
	const group = `${out.section.id}:fields:${first}`;
	for (const f of fields) {
		const lines = { start: base + f.line, end: base + f.line };
		const place = f.parent ? ` in \`${f.parent}\`` : '';
		out.unit(
			'code',
			lines,
			f.path,
			[
				{
					kind: 'field',
					subject: f.key,
					statement:
						f.value === null
							? `\`${f.key}\`${place} is ${article(f.valueType)}.`
							: `\`${f.key}\`${place} is ${article(f.valueType)}, here \`${f.value.replace(/`/g, "'").replace(/\s+/g, ' ').slice(0, 80)}\`.`,
					key: f.key,
					path: f.path,
					parent: f.parent,
					valueType: f.valueType,
					value: f.value,
					siblings: f.siblings,
					document: label ?? out.section.title
				}
			],
			{ group }
		);
	}
}

/** A command and each of its flags. */
function commandFacts(c: CommandLine, label: string): DraftBody[] {
	const operation = c.operation.join(' ');
	const flags = c.flags.map((f) => f.flag);
	return [
		{
			kind: 'command',
			subject: label || operation,
			statement: label ? `${label}: \`${c.command}\`` : `\`${c.command}\``,
			label,
			command: c.command,
			words: c.words,
			operation: c.operation
		},
		...c.flags.map((f): DraftBody => {
			const given = f.value === null ? f.flag : `${f.flag} ${f.value}`;
			return {
				kind: 'command-parameter',
				subject: `${operation} ${f.flag}`,
				statement: `\`${operation}\` takes \`${given}\`.`,
				label,
				operation: c.operation,
				flag: f.flag,
				value: f.value,
				command: c.command,
				flags
			};
		})
	];
}

/** A bullet that is a command, or names one: "`docker ps`", "List pods: `kubectl get pods`", "`docker ps` - lists containers". */
export function commandBullet(inline: Inline, line: TermLine | null): DraftBody[] | null {
	const whole = commandIn(inline);
	if (whole) return commandFacts(whole, '');
	if (!line || !line.rest.text) return null;
	const rest = commandIn(line.rest);
	if (rest && !line.term.text.includes('`')) return commandFacts(rest, labelText(line.term.text));
	const term = commandIn(line.term);
	return term && term.words.length > 1 ? commandFacts(term, labelText(line.rest.text)) : null;
}

const labelText = (text: string) =>
	text
		.replace(/`/g, '')
		.replace(/[.:]+$/, '')
		.replace(/\s+/g, ' ')
		.trim();

/** The command where a text is one stretch of code and nothing else. */
function commandIn(inline: Inline): CommandLine | null {
	const code = inline.text.match(/^`([^`]+)`[.:]?$/)?.[1];
	return code && code.includes(' ') ? (readCommands(code, null)[0] ?? null) : null;
}

const article = (type: string) =>
	/^[aeiou]/.test(type) ? `an ${type}` : type === 'null' ? 'null' : `a ${type}`;
