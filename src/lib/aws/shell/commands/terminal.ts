import { Complaint } from '../interpret/signals';
import type { Program } from '../interpret/world';

export const clear: Program = async ({ shell, output }) => {
	if (output.isTerminal) shell.world.run.host.clear();
	else await output.write('\x1b[H\x1b[2J\x1b[3J');
	return 0;
};

/** `edit FILE`, `nano FILE`, `vi FILE`: the host's editor. */
export const edit: Program = async ({ name, args, shell }) => {
	const { host } = shell.world.run;
	const paths = args.filter((arg) => !/^[-+]./.test(arg));
	if (paths.length === 0)
		throw new Complaint(
			`${name}: which file? Type ${name} and a file name, ${name} task.json for one`
		);
	if (!host.isTerminal) throw new Complaint(`${name}: there is no terminal to edit in`);
	for (const shown of paths) {
		const path = shell.path(shown);
		const { files } = shell.world;
		if ((await files.kind(path)) === 'directory')
			throw new Complaint(`${name}: ${shown}: Is a directory`);
		if ((await files.kind(files.resolve(path, '..'))) !== 'directory')
			throw new Complaint(`${name}: ${shown}: No such file or directory`);
		await host.edit(path);
	}
	return 0;
};

export const man: Program = async ({ args }) => {
	const [topic] = args;
	if (topic === undefined)
		throw new Complaint("What manual page do you want?\nFor example, try 'man aws'.");
	if (topic === 'aws' || topic.startsWith('aws-'))
		throw new Complaint(
			`Type ${topic.replaceAll('-', ' ')} help: the AWS command line brings its own manual.`,
			16
		);
	throw new Complaint(`No manual entry for ${topic}`, 16);
};
