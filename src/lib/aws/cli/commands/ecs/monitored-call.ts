import { callOperation, type Caller } from '../../run/run-operation';

/** Calls an operation that `--monitor-resources` would follow. */
export const monitoredCall: Caller = async (job) => {
	const exitCode = await callOperation(job);
	const { parsed, context } = job;
	if (!parsed.values.has('monitor-resources')) return exitCode;
	const isInteractive = parsed.values.get('monitor-mode') !== 'TEXT-ONLY';
	context.output.stderr +=
		isInteractive && !context.world.isTerminal
			? 'aws: [ERROR]: Interactive mode requires a TTY (terminal). Monitoring skipped. Use --monitor-mode TEXT-ONLY for non-interactive environments.'
			: 'Monitoring of resources is not simulated here.\n';
	return exitCode;
};
