import type { Code } from 'mdast';
import { readCommands, readFields } from './code-blocks';
import type { DraftBody } from './draft';
import type { Emitter } from './emitter';

/** A code block to command, parameter or field facts. `label` is what stands before it ("Stop Task"), `heading` the section. */
export function readCode(code: Code, out: Emitter, label: string | null): void {
	const first = code.position?.start.line ?? 1;
	const fenced = (code.position?.end.line ?? first) - first > code.value.split('\n').length - 1;
	const base = first + (fenced ? 1 : 0);
	const lang = code.lang ?? null;
	const commands = readCommands(code.value, lang);
	if (commands.length > 0) {
		const group = `${out.section.id}:commands`;
		for (const c of commands) {
			const name = c.comment ?? label ?? (commands.length === 1 ? out.section.title : '');
			const lines = { start: base + c.startLine, end: base + c.endLine };
			const bodies: DraftBody[] = [
				{
					kind: 'command',
					subject: name || c.operation.join(' '),
					statement: name ? `${name}: \`${c.command}\`` : `\`${c.command}\``,
					label: name,
					command: c.command,
					words: c.words,
					operation: c.operation
				}
			];
			const flags = c.flags.map((f) => f.flag);
			for (const f of c.flags) {
				bodies.push({
					kind: 'command-parameter',
					subject: `${c.operation.join(' ')} ${f.flag}`,
					statement:
						f.value === null
							? `\`${c.operation.join(' ')}\` takes \`${f.flag}\`.`
							: `\`${c.operation.join(' ')}\` takes \`${f.flag} ${f.value}\`.`,
					label: name,
					operation: c.operation,
					flag: f.flag,
					value: f.value,
					command: c.command,
					flags
				});
			}
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

const article = (type: string) =>
	/^[aeiou]/.test(type) ? `an ${type}` : type === 'null' ? 'null' : `a ${type}`;
