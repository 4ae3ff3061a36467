import { Complaint } from '../interpret/signals';
import type { Program } from '../interpret/world';
import { readOptions } from './usage';

export const history: Program = async ({ args, shell, output }) => {
	const { options, operands } = readOptions('history', args, 'cd:anrwps');
	const { history: lines } = shell.world;
	const deleted = options.get('d');
	if (options.has('c')) lines.length = 0;
	if (deleted !== undefined) {
		const at = Number(deleted) < 0 ? lines.length + Number(deleted) : Number(deleted) - 1;
		if (!Number.isInteger(at) || at < 0 || at >= lines.length)
			throw new Complaint(`history: ${deleted}: history position out of range`);
		lines.splice(at, 1);
	}
	if (options.size > 0) return 0;
	const count = operands[0] === undefined ? lines.length : Number(operands[0]);
	if (Number.isNaN(count))
		throw new Complaint(`history: ${operands[0]}: numeric argument required`);
	const first = Math.max(0, lines.length - count);
	for (const [index, line] of lines.entries())
		if (index >= first) await output.write(`${String(index + 1).padStart(5)}  ${line}\n`);
	return 0;
};
