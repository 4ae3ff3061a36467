/** What GNU's commands say where just-bash words it otherwise. */
const wordings: readonly (readonly [names: RegExp, from: RegExp, to: string, status?: number])[] = [
	[
		/^ls$/,
		/^ls: (.+): No such file or directory$/,
		"ls: cannot access '$1': No such file or directory",
		2
	]
];

export function gnuErrors(
	name: string,
	errors: string,
	status: number
): { readonly errors: string; readonly status: number } {
	if (errors === '') return { errors, status };
	let ended = status;
	const lines = errors.split('\n').map((line) => {
		for (const [names, from, to, code] of wordings) {
			if (!names.test(name) || !from.test(line)) continue;
			ended = code ?? ended;
			return line.replace(from, to);
		}
		return line;
	});
	return { errors: lines.join('\n'), status: ended };
}
