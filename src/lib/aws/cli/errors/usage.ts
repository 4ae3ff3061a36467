/** Printed with every mistake in a line's options. */
export const usage = [
	'usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]',
	'To see help text, you can run:',
	'',
	'  aws help',
	'  aws <command> help',
	'  aws <command> <subcommand> help',
	''
].join('\n');
