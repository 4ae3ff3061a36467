import { Complaint } from '../interpret/signals';
import type { Program } from '../interpret/world';

export const realpath: Program = async ({ args, shell, output, errors }) => {
	const { files } = shell.world;
	let status = 0;
	for (const name of args.filter((arg) => !arg.startsWith('-'))) {
		const path = shell.path(name);
		if ((await files.kind(files.resolve(path, '..'))) === 'missing') {
			await errors.write(`realpath: ${name}: No such file or directory\n`);
			status = 1;
		} else {
			const kind = await files.kind(path);
			await output.write(`${kind === 'missing' ? path : await files.system.realpath(path)}\n`);
		}
	}
	return status;
};

export const mktemp: Program = async ({ args, shell, output }) => {
	const { files } = shell.world;
	const isDirectory = args.some((arg) => /^-\w*d/.test(arg));
	const template = args.find((arg) => !arg.startsWith('-')) ?? '/tmp/tmp.XXXXXXXXXX';
	if (!/X{3,}/.test(template)) throw new Complaint(`mktemp: too few X's in template '${template}'`);
	for (let count = shell.world.nextPid(); ; count += 1) {
		const name = template.replace(/X+(?!.*X)/, (run) =>
			count.toString(36).padStart(run.length, 'a')
		);
		const path = shell.path(name);
		if ((await files.kind(path)) !== 'missing') continue;
		if (isDirectory) await files.system.mkdir(path);
		else await files.write(path, '');
		await output.write(`${name}\n`);
		return 0;
	}
};
