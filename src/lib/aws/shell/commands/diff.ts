import { Complaint } from '../interpret/signals';
import type { Call, Program } from '../interpret/world';
import { changes, type Change } from './line-diff';
import { strftime } from './strftime';

interface Side {
	readonly name: string;
	readonly lines: readonly string[];
	readonly endsInNewline: boolean;
	readonly mtimeMs: number;
}

async function sideOf(call: Call, name: string): Promise<Side | null> {
	const { files } = call.shell.world;
	const path = call.shell.path(name);
	let text: string;
	let mtimeMs = call.shell.world.clock.nowMs();
	if (name === '-') text = await call.input.all();
	else {
		const kind = await files.kind(path);
		if (kind !== 'file') {
			const reason = kind === 'missing' ? 'No such file or directory' : 'Is a directory';
			await call.errors.write(`diff: ${name}: ${reason}\n`);
			return null;
		}
		text = await files.read(path);
		mtimeMs = (await files.system.stat(path)).mtime.getTime();
	}
	const endsInNewline = text === '' || text.endsWith('\n');
	const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
	return { name, lines, endsInNewline, mtimeMs };
}

export const diff: Program = async (call) => {
	let context: number | null = null;
	const flags = new Set<string>();
	const names: string[] = [];
	for (let at = 0; at < call.args.length; at += 1) {
		const arg = call.args[at] ?? '';
		const unified = /^(?:-U|--unified=)(\d*)$/.exec(arg);
		if (unified !== null) context = Number(unified[1] || call.args[(at += 1)]);
		else if (arg === '--unified') context = 3;
		else if (/^--(?:color|label)/.test(arg)) continue;
		else if (arg === '--brief') flags.add('q');
		else if (/^-[^-]/.test(arg))
			for (const letter of arg.slice(1)) {
				if (!'uqsibwBrNa'.includes(letter))
					throw new Complaint(
						`diff: invalid option -- '${letter}'\ndiff: Try 'diff --help' for more information.`,
						2
					);
				if (letter === 'u') context = 3;
				else flags.add(letter);
			}
		else names.push(arg);
	}
	const [left, right, ...others] = names;
	const hint = "\ndiff: Try 'diff --help' for more information.";
	if (right === undefined || left === undefined)
		throw new Complaint(`diff: missing operand after '${left ?? 'diff'}'${hint}`, 2);
	if (others.length > 0) throw new Complaint(`diff: extra operand '${others[0]}'${hint}`, 2);
	const before = await sideOf(call, left);
	const after = await sideOf(call, right);
	if (before === null || after === null) return 2;
	const found = changes(keys(before, flags), keys(after, flags));
	if (found.length === 0) {
		if (flags.has('s')) await call.output.write(`Files ${left} and ${right} are identical\n`);
		return 0;
	}
	if (flags.has('q')) await call.output.write(`Files ${left} and ${right} differ\n`);
	else
		await call.output.write(
			context === null ? normal(before, after, found) : unifiedText(before, after, found, context)
		);
	return 1;
};

/** What is compared of each line; a last line without newline is not the same with one. */
function keys(side: Side, flags: ReadonlySet<string>): readonly string[] {
	return side.lines.map((line, index) => {
		let key = line;
		if (flags.has('i')) key = key.toLowerCase();
		if (flags.has('w')) key = key.replace(/\s+/g, '');
		else if (flags.has('b')) key = key.replace(/\s+/g, ' ').trimEnd();
		return index === side.lines.length - 1 && !side.endsInNewline ? `${key}\n` : key;
	});
}

function shown(side: Side, from: number, to: number, mark: string): string {
	return side.lines
		.slice(from, to)
		.map((line, index) => {
			const isOpen = from + index === side.lines.length - 1 && !side.endsInNewline;
			return `${mark}${line}\n${isOpen ? '\\ No newline at end of file\n' : ''}`;
		})
		.join('');
}

function normal(before: Side, after: Side, found: readonly Change[]): string {
	const range = (from: number, to: number) =>
		to - from <= 1 ? String(Math.max(to, from)) : `${from + 1},${to}`;
	return found
		.map(({ oldFrom, oldTo, newFrom, newTo }) => {
			const kind = oldTo === oldFrom ? 'a' : newTo === newFrom ? 'd' : 'c';
			const head = `${range(oldFrom, oldTo)}${kind}${range(newFrom, newTo)}\n`;
			const old = shown(before, oldFrom, oldTo, '< ');
			const now = shown(after, newFrom, newTo, '> ');
			return head + old + (kind === 'c' ? '---\n' : '') + now;
		})
		.join('');
}

function unifiedText(before: Side, after: Side, found: readonly Change[], context: number): string {
	const stamp = (side: Side) => strftime('%Y-%m-%d %H:%M:%S.%N %z', side.mtimeMs);
	let out = `--- ${before.name}\t${stamp(before)}\n+++ ${after.name}\t${stamp(after)}\n`;
	const groups: Change[][] = [];
	for (const change of found) {
		const last = groups.at(-1)?.at(-1);
		if (last !== undefined && change.oldFrom - last.oldTo <= context * 2)
			groups.at(-1)?.push(change);
		else groups.push([change]);
	}
	for (const group of groups) {
		const [first, last] = [group[0], group.at(-1)];
		if (first === undefined || last === undefined) continue;
		const oldFrom = Math.max(0, first.oldFrom - context);
		const newFrom = first.newFrom - (first.oldFrom - oldFrom);
		const oldTo = Math.min(before.lines.length, last.oldTo + context);
		const newTo = last.newTo + (oldTo - last.oldTo);
		const range = (from: number, to: number) =>
			to - from === 1 ? `${from + 1}` : `${to === from ? from : from + 1},${to - from}`;
		out += `@@ -${range(oldFrom, oldTo)} +${range(newFrom, newTo)} @@\n`;
		let at = oldFrom;
		for (const change of group) {
			out += shown(before, at, change.oldFrom, ' ');
			out += shown(before, change.oldFrom, change.oldTo, '-');
			out += shown(after, change.newFrom, change.newTo, '+');
			at = change.oldTo;
		}
		out += shown(before, at, oldTo, ' ');
	}
	return out;
}
