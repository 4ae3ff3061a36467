import type { Program } from '../interpret/world';
import { Complaint } from '../interpret/signals';
import { usageLine } from './usage';

/** `getopts optstring name [args]`: one option a call. `OPTIND` holds the place, with the letter inside a group in `place`. */
export const getopts: Program = async ({ args, shell }) => {
	const [letters, name, ...given] = args;
	if (letters === undefined || name === undefined)
		throw new Complaint(usageLine('getopts'), 2, true);
	const words = given.length > 0 ? given : shell.positional;
	const { variables } = shell;
	const silent = letters.startsWith(':');
	let index = Number(variables.text('OPTIND') ?? 1) || 1;
	const place = shell.optionPlace?.index === index ? shell.optionPlace.letter : 1;
	const word = words[index - 1];
	const finish = (next: number) => {
		variables.assign('OPTIND', String(next));
		shell.optionPlace = null;
		variables.assign(name, '?');
		return 1;
	};
	if (word === undefined || !/^-./.test(word)) return finish(index);
	if (word === '--') return finish(index + 1);
	const letter = word.charAt(place);
	const at = letter === ':' ? -1 : letters.indexOf(letter, silent ? 1 : 0);
	const isLast = place + 1 >= word.length;
	variables.unset('OPTARG');
	const advance = () => {
		if (isLast) index += 1;
		shell.optionPlace = isLast ? null : { index, letter: place + 1 };
	};
	let result = letter;
	if (at < 0) {
		advance();
		result = '?';
		if (silent) variables.assign('OPTARG', letter);
		else if (variables.text('OPTERR') !== '0') await complain(shell, `illegal option -- ${letter}`);
	} else if (letters[at + 1] !== ':') advance();
	else {
		const value = isLast ? words[index] : word.slice(place + 1);
		index += isLast ? 2 : 1;
		shell.optionPlace = null;
		if (value !== undefined) variables.assign('OPTARG', value);
		else {
			index -= 1;
			result = silent ? ':' : '?';
			if (silent) variables.assign('OPTARG', letter);
			else if (variables.text('OPTERR') !== '0')
				await complain(shell, `option requires an argument -- ${letter}`);
		}
	}
	variables.assign('OPTIND', String(index));
	variables.assign(name, result);
	return 0;
};

/** Without a line number, as the library function that bash uses prints it. */
async function complain(shell: Parameters<Program>[0]['shell'], message: string): Promise<void> {
	const { name } = shell.world;
	await shell.sink(2)?.write(`${name.kind === 'script' ? name.path : 'bash'}: ${message}\n`);
}
