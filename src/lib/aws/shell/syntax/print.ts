import type { Command, CompoundCommand, Pipeline, Redirect, Statement, Test } from './ast';

/** Writes a function as `declare -f` does: laid out anew, words as they were typed. */
export function printFunction(name: string, body: CompoundCommand): string {
	return new Printer().functionText(name, body, '');
}

class Printer {
	/** Lines of here-documents that follow the line that is being written. */
	private documents: string[] = [];

	functionText(name: string, body: CompoundCommand, indent: string): string {
		const text = `${name} () \n${indent}`;
		if (body.type === 'group')
			return text + this.compound(body, indent) + this.redirects(body.redirects);
		const inner = `${indent}    `;
		return `${text}{ \n${inner}${this.command(body, inner)}${this.flush('')}\n${indent}}`;
	}

	/** Here-documents, written out; `otherwise` where there is none. */
	private flush(otherwise: string): string {
		if (this.documents.length === 0) return otherwise;
		return `\n${this.documents.splice(0).join('')}`;
	}

	/** One statement a line. `closes`: the last one ends in a semicolon too. */
	private lines(statements: readonly Statement[], indent: string, closes: boolean): string {
		return statements
			.map((statement, index) => {
				const isLast = index === statements.length - 1;
				const text = this.statement(statement, indent);
				const ending = statement.background || (isLast && !closes) ? '' : ';';
				const next = isLast ? '' : statement.background ? ' ' : `\n${indent}`;
				return text + this.flush(ending) + next;
			})
			.join('');
	}

	private block(statements: readonly Statement[], indent: string, closes: boolean): string {
		const inner = `${indent}    `;
		return `\n${inner}${this.lines(statements, inner, closes)}\n${indent}`;
	}

	private statement({ pipelines, operators, background }: Statement, indent: string): string {
		const text = pipelines
			.map((pipeline, index) => {
				const before = index === 0 ? '' : ` ${operators[index - 1]} `;
				return before + this.pipeline(pipeline, indent);
			})
			.join('');
		return background ? `${text} &` : text;
	}

	private pipeline({ commands, negated, timed }: Pipeline, indent: string): string {
		let text =
			(timed === null ? '' : timed === 'posix' ? 'time -p ' : 'time ') + (negated ? '! ' : '');
		for (const [index, command] of commands.entries()) {
			if (index > 0) text += this.documents.length > 0 ? ` |${this.flush('')}  ` : ' | ';
			text += this.command(command, indent);
		}
		return text;
	}

	private command(command: Command, indent: string): string {
		if (command.type === 'function')
			return `function ${this.functionText(command.name, command.body, indent)}`;
		if (command.type !== 'simple')
			return this.compound(command, indent) + this.redirects(command.redirects);
		const words = [
			...command.assignments.map((one) => one.source),
			...command.words.map((one) => one.source)
		];
		return (words.join(' ') + this.redirects(command.redirects)).replace(/^ /, '');
	}

	private condition(statements: readonly Statement[], indent: string): string {
		return statements.map((one) => this.statement(one, indent)).join('; ');
	}

	private compound(command: CompoundCommand, indent: string): string {
		switch (command.type) {
			case 'group':
				return `{ ${this.block(command.body, indent, false)}}`;
			case 'subshell':
				return `( ${this.lines(command.body, indent, false)} )`;
			case 'if': {
				const [first, ...others] = command.clauses;
				if (first === undefined) return '';
				const nested = others.length > 0 ? { ...command, clauses: others } : null;
				const inner = `${indent}    `;
				const otherwise = nested
					? `else\n${inner}${this.compound(nested, inner)};\n${indent}`
					: command.otherwise
						? `else${this.block(command.otherwise, indent, true)}`
						: '';
				const condition = this.condition(first.condition, indent);
				return `if ${condition}; then${this.block(first.body, indent, true)}${otherwise}fi`;
			}
			case 'while':
			case 'until': {
				const condition = this.condition(command.condition, indent);
				return `${command.type} ${condition}; do${this.block(command.body, indent, true)}done`;
			}
			case 'for':
			case 'select': {
				const words = command.words?.map((word) => word.source).join(' ') ?? '"$@"';
				const body = this.block(command.body, indent, true);
				return `${command.type} ${command.name} in ${words};\n${indent}do${body}done`;
			}
			case 'arithmetic-for': {
				const body = this.block(command.body, indent, true);
				return `for ((${command.source}))\n${indent}do${body}done`;
			}
			case 'case': {
				const inner = `${indent}    `;
				const items = command.items.map(({ patterns, body, end }) => {
					const heads = patterns.map((word) => word.source).join(' | ');
					const deeper = `${inner}    `;
					const lines = body.length === 0 ? '' : `${deeper}${this.lines(body, deeper, false)}`;
					return `\n${inner}${heads})\n${lines}\n${inner}${end}`;
				});
				return `case ${command.subject.source} in ${items.join('')}\n${indent}esac`;
			}
			case 'arithmetic':
				return `(( ${command.source.trim()} ))`;
			case 'conditional':
				return `[[ ${this.test(command.test)} ]]`;
		}
	}

	private test(test: Test): string {
		switch (test.type) {
			case 'word':
				return test.word.source;
			case 'unary':
				return `${test.operator} ${test.operand.source}`;
			case 'binary':
				return `${test.left.source} ${test.operator} ${test.right.source}`;
			case 'not':
				return `! ${this.test(test.test)}`;
			case 'parentheses':
				return `( ${this.test(test.test)} )`;
			default:
				return `${this.test(test.left)} ${test.type === 'and' ? '&&' : '||'} ${this.test(test.right)}`;
		}
	}

	private redirects(redirects: readonly Redirect[]): string {
		return redirects.map((one) => ` ${this.redirect(one)}`).join('');
	}

	private redirect({ fd, operator, target, delimiter }: Redirect): string {
		const owner = typeof fd === 'string' ? `{${fd}}` : (fd ?? '');
		if (delimiter !== undefined) {
			const end = delimiter.source.replace(/\\([^])|['"]/g, '$1');
			this.documents.push(`${delimiter.body}${end}\n`);
			return `${owner}<<${delimiter.tabs ? '-' : ''}${delimiter.source}`;
		}
		const isCopy = operator === '>&' || operator === '<&';
		const shown = isCopy && fd === null ? (operator === '>&' ? '1' : '0') : owner;
		return isCopy ? `${shown}${operator}${target.source}` : `${owner}${operator} ${target.source}`;
	}
}
