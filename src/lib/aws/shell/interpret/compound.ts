import { matchesPattern } from '../expand/pattern';
import { computeOrDiscard, compute } from '../expand/cells';
import { expandPattern, expandQuoted, expandText, expandWord } from '../expand/words';
import type { CompoundCommand, Part, Statement } from '../syntax/ast';
import { traced } from '../expand/quote';
import { testHolds } from './conditional';
import { runSelect } from './select';
import type { Shell } from './shell';
import { Break, Complaint, Continue } from './signals';
import { trace } from './trace';

type Of<T extends CompoundCommand['type']> = Extract<CompoundCommand, { type: T }>;
type ForCommand = Of<'for' | 'select'>;

export async function runCompound(shell: Shell, command: CompoundCommand): Promise<number> {
	switch (command.type) {
		case 'group':
			return shell.execute(command.body);
		case 'subshell':
			return shell.fork().executeApart(command.body);
		case 'if':
			return runIf(shell, command);
		case 'while':
		case 'until':
			return runWhile(shell, command);
		case 'for':
			return runFor(shell, command);
		case 'select':
			return runSelect(shell, command);
		case 'arithmetic-for':
			return runArithmeticFor(shell, command);
		case 'case':
			return runCase(shell, command);
		case 'arithmetic':
			return runArithmetic(shell, command);
		case 'conditional':
			return runConditional(shell, command);
	}
}

/** Whether the statements succeed; a failure in them does not end the shell. */
async function holds(shell: Shell, condition: readonly Statement[]): Promise<boolean> {
	shell.forgiving += 1;
	try {
		return (await shell.execute(condition)) === 0;
	} finally {
		shell.forgiving -= 1;
	}
}

async function runIf(shell: Shell, { clauses, otherwise }: Of<'if'>): Promise<number> {
	for (const { condition, body } of clauses)
		if (await holds(shell, condition)) return shell.execute(body);
	return otherwise === null ? 0 : shell.execute(otherwise);
}

/** Runs the body of a loop once. False where the loop is left. `status` is the loop's so far. */
export async function runOnce(
	shell: Shell,
	body: readonly Statement[],
	loop: { status: number }
): Promise<boolean> {
	shell.loops += 1;
	try {
		loop.status = await shell.execute(body);
		return true;
	} catch (signal) {
		if (!(signal instanceof Break || signal instanceof Continue)) throw signal;
		loop.status = 0;
		shell.status = 0;
		if (signal.levels > 1 && shell.loops > 1)
			throw signal instanceof Break
				? new Break(signal.levels - 1)
				: new Continue(signal.levels - 1);
		return signal instanceof Continue;
	} finally {
		shell.loops -= 1;
	}
}

async function runWhile(shell: Shell, command: Of<'while' | 'until'>): Promise<number> {
	const loop = { status: 0 };
	for (;;) {
		const pause = shell.step();
		if (pause !== undefined) await pause;
		let goesOn: boolean;
		const condition = { status: 0 };
		shell.loops += 1;
		try {
			goesOn = (await holds(shell, command.condition)) === (command.type === 'while');
		} catch (signal) {
			if (signal instanceof Break && signal.levels === 1) return condition.status;
			throw signal;
		} finally {
			shell.loops -= 1;
		}
		if (!goesOn || !(await runOnce(shell, command.body, loop))) return loop.status;
	}
}

async function runFor(shell: Shell, command: ForCommand): Promise<number> {
	const { name, words, body } = command;
	if (!/^[A-Za-z_]\w*$/.test(name)) {
		await shell.complain(`\`${name}': not a valid identifier`);
		return 1;
	}
	const values: string[] = [];
	if (words === null) values.push(...shell.positional);
	else
		for (const word of words) for (const field of await expandWord(shell, word)) values.push(field);
	const loop = { status: 0 };
	for (const value of values) {
		const pause = shell.step();
		if (pause !== undefined) await pause;
		shell.line = command.line;
		if (shell.has('xtrace')) await trace(shell, `for ${name} in ${values.map(traced).join(' ')}`);
		try {
			shell.variables.assign(name, value);
		} catch (trouble) {
			if (!(trouble instanceof Complaint)) throw trouble;
			await shell.complain(trouble.message);
			return 1;
		}
		if (!(await runOnce(shell, body, loop))) break;
	}
	return loop.status;
}

async function runArithmeticFor(shell: Shell, command: Of<'arithmetic-for'>): Promise<number> {
	const value = async (parts: readonly Part[], empty: bigint) => {
		const text = await expandQuoted(shell, parts);
		return text.trim() === '' ? empty : computeOrDiscard(shell, text);
	};
	const loop = { status: 0 };
	await value(command.initial, 0n);
	while ((await value(command.condition, 1n)) !== 0n) {
		const pause = shell.step();
		if (pause !== undefined) await pause;
		if (!(await runOnce(shell, command.body, loop))) break;
		await value(command.step, 0n);
	}
	return loop.status;
}

async function runCase(shell: Shell, command: Of<'case'>): Promise<number> {
	const text = await expandText(shell, command.subject);
	if (shell.has('xtrace')) await trace(shell, `case ${command.subject.source} in`);
	const options = { extended: shell.has('extglob'), ignoreCase: shell.has('nocasematch') };
	let status = 0;
	let falls = false;
	for (const { patterns, body, end } of command.items) {
		let fits = falls;
		for (const pattern of patterns)
			fits ||= matchesPattern(text, await expandPattern(shell, pattern), options);
		if (!fits) continue;
		status = body.length === 0 ? 0 : await shell.execute(body);
		if (end === ';;') return status;
		falls = end === ';&';
	}
	return status;
}

async function runArithmetic(shell: Shell, command: Of<'arithmetic'>): Promise<number> {
	const text = await expandQuoted(shell, command.expression);
	if (shell.has('xtrace')) await trace(shell, `(( ${text.trim()} ))`);
	try {
		return Number(compute(shell, text) === 0n);
	} catch (trouble) {
		if (!(trouble instanceof Complaint)) throw trouble;
		await shell.complain(`((: ${trouble.message}`);
		if (trouble.message.endsWith('unbound variable')) throw shell.fatal();
		return 1;
	}
}

async function runConditional(shell: Shell, { test }: Of<'conditional'>): Promise<number> {
	try {
		return Number(!(await testHolds(shell, test)));
	} catch (trouble) {
		if (!(trouble instanceof Complaint)) throw trouble;
		await shell.complain(trouble.message);
		return trouble.status;
	}
}
