import type { Command, Pipeline, Statement } from '../syntax/ast';
import { runCommand } from './command';
import { onInterrupt } from './interrupts';
import { Shell } from './shell';
import { Break, BrokenPipe, Continue, Discard, Exit, Interrupted, Return } from './signals';
import { Pipe } from './streams';
import { runTrap } from './traps';
import { altered } from './world';

/** Runs statements one after the other and gives the status of the last. */
export async function execute(shell: Shell, statements: readonly Statement[]): Promise<number> {
	for (const statement of statements) {
		if (statement.background) await startJob(shell, statement);
		else await runStatement(shell, statement);
	}
	return shell.status;
}

/** Runs statements in a shell of their own: whatever ends them ends only them. */
export async function executeApart(
	shell: Shell,
	statements: readonly Statement[]
): Promise<number> {
	shell.status = await contained(() => execute(shell, statements));
	const status = await contained(async () => {
		await runTrap(shell, 'EXIT');
		return shell.status;
	});
	return status;
}

/** The status with which a subshell ends, however it ends. */
async function contained(run: () => Promise<number>): Promise<number> {
	try {
		return await run();
	} catch (signal) {
		if (signal instanceof Exit || signal instanceof Discard) return signal.status;
		if (signal instanceof Return || signal instanceof BrokenPipe) return signal.status;
		if (signal instanceof Break || signal instanceof Continue) return 0;
		throw signal;
	}
}

async function startJob(shell: Shell, statement: Statement): Promise<void> {
	const { jobs, name, run } = shell.world;
	const stop = new AbortController();
	const forget = onInterrupt(run.signal, () => stop.abort());
	const world = altered(shell.world, { run: { ...run, signal: stop.signal } });
	const job = new Shell(world, shell);
	job.descriptors.set(0, {});
	const running = untilKilled(run.signal, () =>
		counted(shell, 1, () => executeApart(job, [{ ...statement, background: false }]))
	).finally(forget);
	// Waited for by `wait`, or before the next prompt. Until then nobody else sees how it ended.
	running.catch(() => undefined);
	jobs.push({ pid: job.pid, running, kill: () => stop.abort() });
	shell.lastBackground = job.pid;
	shell.status = 0;
	if (name.kind === 'session' && !shell.isSubshell)
		await shell.sink(2)?.write(`[${jobs.length}] ${job.pid}\n`);
}

/** A job that `kill` stops ends with 143; Ctrl+C stops it like everything else. */
async function untilKilled(signal: AbortSignal, run: () => Promise<number>): Promise<number> {
	try {
		return await run();
	} catch (reason) {
		if (reason instanceof Interrupted && !signal.aborted) return 143;
		throw reason;
	}
}

async function runStatement(shell: Shell, statement: Statement): Promise<void> {
	const { pipelines, operators } = statement;
	for (const [index, pipeline] of pipelines.entries()) {
		const operator = operators[index - 1];
		if (operator === '&&' && shell.status !== 0) continue;
		if (operator === '||' && shell.status === 0) continue;
		const isLast = index === pipelines.length - 1;
		if (!isLast || pipeline.negated) shell.forgiving += 1;
		try {
			await runPipeline(shell, pipeline);
		} finally {
			if (!isLast || pipeline.negated) shell.forgiving -= 1;
		}
		const failed = isLast && !pipeline.negated && shell.status !== 0 && shell.forgiving === 0;
		if (failed && endsShell(pipeline)) {
			await runTrap(shell, 'ERR');
			if (shell.has('errexit')) throw new Exit(shell.status, 'errexit');
		}
	}
}

/** A failed compound command has had its chance: the command inside it that failed. */
function endsShell(pipeline: Pipeline): boolean {
	const [only, ...others] = pipeline.commands;
	if (others.length > 0) return true;
	return ['simple', 'subshell', 'arithmetic', 'conditional'].includes(only?.type ?? '');
}

async function runPipeline(shell: Shell, pipeline: Pipeline): Promise<void> {
	const begun = shell.world.clock.nowMs();
	const [first, ...others] = pipeline.commands;
	let statuses: readonly number[] = [0];
	if (first !== undefined && others.length === 0) {
		const line = await runCommand(shell, first, false);
		statuses = [line];
	} else if (first !== undefined) {
		const { commands } = pipeline;
		statuses = await counted(shell, commands.length, () => runStages(shell, commands));
	}
	const failed = statuses.filter((status) => status !== 0);
	const last = statuses.at(-1) ?? 0;
	const status = shell.has('pipefail') ? (failed.at(-1) ?? 0) : last;
	const items = new Map(statuses.map((one, index) => [index, String(one)]));
	shell.variables.make('PIPESTATUS').value = { type: 'indexed', items };
	shell.status = pipeline.negated ? Number(status === 0) : status;
	if (pipeline.timed !== null) await reportTime(shell, pipeline.timed, begun);
}

/** More is a shell that starts itself for ever. */
const mostProcesses = 200;

/** Counts shells that run at the same time. */
async function counted<T>(shell: Shell, count: number, run: () => Promise<T>): Promise<T> {
	const { processes } = shell.world;
	if (processes.live + count > mostProcesses) {
		await shell.complain('fork: retry: Resource temporarily unavailable');
		throw new Discard(254);
	}
	processes.live += count;
	try {
		return await run();
	} finally {
		processes.live -= count;
	}
}

/** All commands of a pipe at the same time, each in a subshell. */
async function runStages(shell: Shell, commands: readonly Command[]): Promise<readonly number[]> {
	const { signal } = shell.world.run;
	const pipes = commands.slice(1).map(() => new Pipe(signal));
	const lastStays = shell.has('lastpipe') && shell.world.name.kind !== 'session';
	const runs = commands.map(async (command, index) => {
		const before = pipes[index - 1];
		const after = pipes[index];
		const isLast = index === commands.length - 1;
		const stage = isLast && lastStays ? shell : shell.fork();
		const saved = stage.descriptors;
		stage.descriptors = new Map(saved);
		if (before !== undefined) stage.descriptors.set(0, { source: before.source });
		if (after !== undefined) stage.descriptors.set(1, { sink: after });
		try {
			if (stage === shell) return await runCommand(stage, command, true);
			return await contained(() => runCommand(stage, command, before !== undefined));
		} finally {
			stage.descriptors = saved;
			after?.end();
			before?.abandon();
		}
	});
	const ends = await Promise.allSettled(runs);
	const broken = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
	const other = broken.find((reason) => !(reason instanceof Interrupted));
	if (broken.length > 0) throw other ?? new Interrupted();
	return ends.map((end) => (end.status === 'fulfilled' ? end.value : 1));
}

async function reportTime(shell: Shell, style: 'bash' | 'posix', begun: number): Promise<void> {
	const seconds = (shell.world.clock.nowMs() - begun) / 1000;
	const minutes = Math.floor(seconds / 60);
	const text =
		style === 'posix'
			? `real ${seconds.toFixed(2)}\nuser 0.00\nsys 0.00\n`
			: `\nreal\t${minutes}m${(seconds - minutes * 60).toFixed(3)}s\nuser\t0m0.000s\nsys\t0m0.000s\n`;
	await shell.sink(2)?.write(text);
}
