import { traced } from '../expand/quote';
import { closeProcesses } from '../expand/process';
import { expandWord } from '../expand/words';
import type { SimpleCommand } from '../syntax/ast';
import { assign, assignOrDiscard, resolveAssignment, shownAssigned, type Assigned } from './assign';
import { callFunction } from './function';
import { findCommand, notFound, type Found } from './lookup';
import { runExternal, runScriptFile } from './external';
import { applyRedirects, withRedirects } from './redirect';
import type { Shell } from './shell';
import { Complaint } from './signals';
import { Source } from './streams';
import { trace } from './trace';
import { copyOf, type Variable } from './variables';
import type { Call } from './world';

export async function runSimple(
	shell: Shell,
	command: SimpleCommand,
	ownsInput: boolean
): Promise<number> {
	shell.substituted = null;
	const { args, declared } = await expandCommand(shell, command);
	const name = args[0];
	if (name === undefined) return runAssignments(shell, command);
	const redirected = command.redirects.some(
		({ fd, operator }) => fd === 0 || (fd === null && operator.startsWith('<'))
	);
	const run = async () => {
		const assigned: Assigned[] = [];
		for (const one of command.assignments) assigned.push(await resolveAssignment(shell, one));
		for (const [index, one] of assigned.entries())
			await trace(shell, shownAssigned(one, command.assignments[index]?.source ?? ''));
		await trace(shell, args.map(traced).join(' '));
		const input = { owns: ownsInput || redirected, declared };
		return withEnvironment(shell, assigned, () => invoke(shell, args, input));
	};
	const persists = name === 'exec' && args.length === 1;
	if (persists) return redirectForGood(shell, command);
	let status: number;
	if (command.redirects.length > 0) status = await withRedirects(shell, command.redirects, run);
	else {
		status = await run();
		await closeProcesses(shell);
	}
	shell.lastArgument = args.at(-1) ?? '';
	return status;
}

/** The words of a command; assignments among the arguments of `declare` stay what they are. */
async function expandCommand(
	shell: Shell,
	command: SimpleCommand
): Promise<{ readonly args: readonly string[]; readonly declared: Call['declared'] }> {
	const args: string[] = [];
	const declared = new Map<number, Assigned>();
	for (const word of command.words) {
		if (word.assignment === undefined) {
			const fields = await expandWord(shell, word);
			if (fields.length === 1) args.push(fields[0] ?? '');
			else for (const field of fields) args.push(field);
			continue;
		}
		const isKeyed = args.some((one) => /^-\w*A/.test(one));
		const assigned = await resolveAssignment(shell, word.assignment, isKeyed);
		declared.set(args.length, assigned);
		args.push(
			typeof assigned.value === 'string' ? `${shownLeft(assigned)}${assigned.value}` : assigned.name
		);
	}
	return { args, declared };
}

function shownLeft({ name, key, append }: Assigned): string {
	return `${name}${key === null ? '' : `[${key}]`}${append ? '+=' : '='}`;
}

async function runAssignments(shell: Shell, command: SimpleCommand): Promise<number> {
	const run = async () => {
		for (const assignment of command.assignments) {
			const assigned = await resolveAssignment(shell, assignment);
			await trace(shell, shownAssigned(assigned, assignment.source));
			await assignOrDiscard(shell, assigned);
		}
		return shell.substituted ?? 0;
	};
	const status =
		command.redirects.length > 0 ? await withRedirects(shell, command.redirects, run) : await run();
	await closeProcesses(shell);
	return status;
}

/** `exec > file`. */
async function redirectForGood(shell: Shell, command: SimpleCommand): Promise<number> {
	const descriptors = new Map(shell.descriptors);
	const saved = shell.descriptors;
	shell.descriptors = descriptors;
	try {
		await applyRedirects(shell, command.redirects);
		return 0;
	} catch (trouble) {
		shell.descriptors = saved;
		if (!(trouble instanceof Complaint)) throw trouble;
		await shell.complain(trouble.message);
		return 1;
	}
}

/** `A=1 command`: the variables are set and exported while it runs. */
async function withEnvironment(
	shell: Shell,
	assigned: readonly Assigned[],
	run: () => Promise<number>
): Promise<number> {
	if (assigned.length === 0) return run();
	const { variables } = shell;
	const saved: (readonly [string, Variable | undefined])[] = [];
	try {
		for (const one of assigned) {
			const before = variables.get(one.name);
			saved.push([one.name, before && copyOf(before)]);
			try {
				assign(shell, one);
				variables.make(one.name).exported = true;
			} catch (trouble) {
				if (!(trouble instanceof Complaint)) throw trouble;
				await shell.complain(trouble.message);
			}
		}
		return await run();
	} finally {
		for (const [name, before] of saved.reverse())
			if (before === undefined) variables.unset(name);
			else Object.assign(variables.make(name), before);
	}
}

interface Input {
	readonly owns: boolean;
	readonly declared: Call['declared'];
}

/** Runs a command by its name: function, builtin, program or file. `skipsFunctions` for `command`. */
export async function invoke(
	shell: Shell,
	args: readonly string[],
	input: Input,
	skipsFunctions = false
): Promise<number> {
	const [name = '', ...rest] = args;
	const found = await findCommand(shell, name, skipsFunctions);
	if (found === null || 'problem' in found) return notFound(shell, name, found);
	if (found.type === 'function') return callFunction(shell, found.definition, rest);
	if (found.type === 'file') return runScriptFile(shell, found.path, name, rest);
	const call: Call = {
		name: found.name,
		args: rest,
		shell,
		input: shell.source(0) ?? Source.of(''),
		ownsInput: input.owns,
		output: shell.sink(1) ?? closed,
		errors: shell.sink(2) ?? closed,
		declared: new Map([...input.declared].map(([index, one]) => [index - 1, one]))
	};
	if (found.type === 'engine') return runExternal(call);
	return runProgram(call, found);
}

const closed = { isTerminal: false, write: () => undefined };

async function runProgram(
	call: Call,
	found: Extract<Found, { type: 'builtin' | 'program' }>
): Promise<number> {
	try {
		return await found.run(call);
	} catch (trouble) {
		if (!(trouble instanceof Complaint)) throw trouble;
		if (found.type === 'builtin' && !trouble.isUsage) await call.shell.complain(trouble.message);
		else await call.errors.write(`${trouble.message}\n`);
		return trouble.status;
	}
}
