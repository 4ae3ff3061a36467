import { runExternal } from '../interpret/external';
import type { Call, Program } from '../interpret/world';

/** just-bash's sed, with what it lacks: copies kept by `-i.bak`, and text on the line of `a\`, `i\` and `c\`. */
export const sed: Program = async (call) => {
	const suffix = call.args
		.map((arg) => /^(?:-i|--in-place=)(.+)$/s.exec(arg)?.[1])
		.find((one) => one !== undefined);
	if (suffix !== undefined) await keepCopies(call, suffix);
	const args = call.args.map((arg) =>
		/^(?:-i.|--in-place=)/s.test(arg)
			? '-i'
			: arg.replace(/^((?:\d+|\$|\/[^/]*\/)?\s*[aic])\\(?=[^\n])/, '$1 ')
	);
	return runExternal({ ...call, args });
};

async function keepCopies(call: Call, suffix: string): Promise<void> {
	const { files } = call.shell.world;
	for (const arg of call.args) {
		const path = call.shell.path(arg);
		if (arg.startsWith('-') || (await files.kind(path)) !== 'file') continue;
		const copy = suffix.includes('*') ? suffix.replaceAll('*', arg) : arg + suffix;
		await files.write(call.shell.path(copy), await files.read(path));
	}
}
