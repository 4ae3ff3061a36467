import { encodeText } from '../files/bytes';
import type { Call, Program } from '../interpret/world';
import type { AwsCall, RunAwsCommand } from '../options';

/** `aws`, run by the command line that the session is given. */
export function awsProgram(run: RunAwsCommand): Program {
	return async (call) => {
		const { shell } = call;
		const { signal, host } = shell.world.run;
		const world: AwsCall = {
			env: shell.variables.environment(),
			files: filesOf(call),
			columns: host.columns,
			isTerminal: call.output.isTerminal,
			standardInput: () => call.input.all(),
			print: async (text) => call.output.write(text),
			signal
		};
		const { stdout, stderr, exitCode } = await run(call.args, world);
		await shell.step(40);
		if (stderr !== '') await call.errors.write(stderr);
		if (stdout !== '') await call.output.write(stdout);
		return exitCode;
	};
}

function filesOf({ shell }: Call): AwsCall['files'] {
	const { files } = shell.world;
	const home = shell.variables.text('HOME') ?? '/';
	const resolve = (path: string) => shell.path(path.replace(/^~(?=\/|$)/, home));
	return {
		async read(path) {
			const full = resolve(path);
			const kind = await files.kind(full);
			return kind === 'file' ? encodeText(await files.read(full)) : kind;
		},
		async write(path, text) {
			const full = resolve(path);
			const folder = files.resolve(full, '..');
			if ((await files.kind(folder)) === 'missing')
				await files.system.mkdir(folder, { recursive: true });
			await files.write(full, text);
		}
	};
}
