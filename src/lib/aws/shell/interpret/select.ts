import { expandWord } from '../expand/words';
import type { CompoundCommand } from '../syntax/ast';
import { runOnce } from './compound';
import type { Shell } from './shell';

/** `select name in words`: asks until the input ends or the body breaks. */
export async function runSelect(
	shell: Shell,
	{ name, words, body }: Extract<CompoundCommand, { type: 'for' | 'select' }>
): Promise<number> {
	const values: string[] = [];
	if (words === null) values.push(...shell.positional);
	else for (const word of words) values.push(...(await expandWord(shell, word)));
	const loop = { status: 0 };
	if (values.length === 0) return 0;
	const width = String(values.length).length;
	const menu = values
		.map((value, index) => `${String(index + 1).padStart(width)}) ${value}\n`)
		.join('');
	let shows = true;
	for (;;) {
		await shell.step();
		await shell.sink(2)?.write((shows ? menu : '') + (shell.variables.text('PS3') ?? '#? '));
		const answer = await shell.source(0)?.until('\n');
		if (answer === undefined || (answer.ended && answer.text === '')) {
			await shell.write('\n');
			return 1;
		}
		shows = answer.text.trim() === '';
		if (shows) continue;
		shell.variables.assign('REPLY', answer.text);
		shell.variables.assign(name, values[Number(answer.text) - 1] ?? '');
		if (!(await runOnce(shell, body, loop))) return loop.status;
	}
}
