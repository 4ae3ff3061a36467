import { attributeLetters, shownAssignment } from '../expand/operations';
import { quotedIfNeeded } from '../expand/quote';
import { assign, type Assigned } from '../interpret/assign';
import type { Shell } from '../interpret/shell';
import { Complaint, Discard } from '../interpret/signals';
import { trace } from '../interpret/trace';
import { elementChanged, fresh, topIndex, type Variable } from '../interpret/variables';
import type { Call, Program } from '../interpret/world';
import { printFunction } from '../syntax/print';
import { invalidOption } from './usage';

/** `-x` sets an attribute, `+x` takes it away. */
interface Request {
	readonly on: ReadonlySet<string>;
	readonly off: ReadonlySet<string>;
	readonly operands: readonly { readonly text: string; readonly assigned: Assigned | undefined }[];
}

function readRequest(call: Call, letters: string): Request {
	const on = new Set<string>();
	const off = new Set<string>();
	let at = 0;
	for (; at < call.args.length; at += 1) {
		const arg = call.args[at] ?? '';
		if (arg === '--') {
			at += 1;
			break;
		}
		if (!/^[-+]./.test(arg)) break;
		for (const letter of arg.slice(1)) {
			if (!letters.includes(letter)) throw invalidOption(call.name, `${arg[0]}${letter}`);
			(arg.startsWith('-') ? on : off).add(letter);
		}
	}
	const operands = call.args
		.slice(at)
		.map((text, index) => ({ text, assigned: call.declared.get(at + index) }));
	return { on, off, operands };
}

export const declare: Program = (call) => run(call, readRequest(call, 'aAfFgiIlnrtuxp'));

export const local: Program = (call) => {
	if (call.shell.frames[0]?.kind !== 'function' && call.shell.variables.depth === 0)
		throw new Complaint('local: can only be used in a function');
	return run(call, readRequest(call, 'aAgiIlnrtuxp'));
};

export const exportVariables: Program = (call) => {
	const { on, off, operands } = readRequest(call, 'fnp');
	if (on.has('f')) return 0;
	if (operands.length === 0) return show(call, new Set(['x']), []);
	const takes = on.has('n');
	return run(call, {
		on: takes ? new Set() : new Set(['x', 'g*']),
		off: takes ? new Set(['x']) : off,
		operands
	});
};

export const readonly: Program = (call) => {
	const { on, operands } = readRequest(call, 'aAfp');
	if (operands.length === 0) return show(call, new Set(['r']), []);
	return run(call, { on: new Set([...on, 'r', 'g*']), off: new Set(), operands });
};

/** `g*` in `on`: the variable is where it is, not local to the function. */
async function run(call: Call, { on, off, operands }: Request): Promise<number> {
	const { shell } = call;
	if (on.has('f') || on.has('F'))
		return showFunctions(
			call,
			on.has('F'),
			operands.map((one) => one.text)
		);
	if (on.has('p') || operands.length === 0)
		return show(
			call,
			on,
			operands.map((one) => one.text)
		);
	let status = 0;
	for (const { text, assigned } of operands)
		try {
			declareOne(shell, call.name, text, assigned, on, off);
			if (on.has('g*') && text.includes('=')) await trace(shell, text);
		} catch (trouble) {
			if (!(trouble instanceof Complaint)) throw trouble;
			const isArithmetic = trouble.message.includes('(error token is "');
			await shell.complain(isArithmetic ? `${call.name}: ${trouble.message}` : trouble.message);
			if (isArithmetic) throw new Discard(1);
			status = 1;
		}
	return status;
}

function declareOne(
	shell: Shell,
	command: string,
	text: string,
	given: Assigned | undefined,
	on: ReadonlySet<string>,
	off: ReadonlySet<string>
): void {
	const assigned = given ?? assignmentIn(text);
	const name = assigned?.name ?? text;
	if (!/^[A-Za-z_]\w*$/.test(name)) {
		const element = /^([A-Za-z_]\w*)\[.*\]$/.exec(name);
		if (element === null) throw new Complaint(`${command}: \`${text}': not a valid identifier`);
	}
	const isLocal = shell.variables.depth > 0 && !on.has('g') && !on.has('g*');
	const outer = shell.variables.find(name);
	const isNew = isLocal && !shell.variables.isLocal(name);
	const variable = isLocal
		? shell.variables.make(name, true)
		: on.has('n')
			? referenceIn(shell, name)
			: shell.variables.make(name);
	if (isNew && outer?.exported) variable.exported = true;
	const wasReadonly = variable.readonly;
	shape(variable, on, off);
	if (off.has('r') && wasReadonly) throw new Complaint(`${command}: ${name}: readonly variable`);
	if (assigned !== undefined) {
		if (wasReadonly) throw new Complaint(`${name}: readonly variable`);
		if (on.has('n') && typeof assigned.value === 'string')
			variable.value = { type: 'scalar', text: assigned.value };
		else assign(shell, assigned);
	}
	if (on.has('n')) variable.reference = true;
	if (on.has('r')) variable.readonly = true;
}

function referenceIn(shell: Shell, name: string): Variable {
	const found = shell.variables.find(name);
	if (found !== undefined) return found;
	shell.variables.make(name);
	return shell.variables.find(name) ?? fresh();
}

/** `name=value` that came out of an expansion. */
function assignmentIn(text: string): Assigned | undefined {
	const found = /^([^=[+]+)(?:\[(.*?)\])?(\+?)=(.*)$/s.exec(text);
	if (found === null) return undefined;
	const [, name = '', key = null, plus, value = ''] = found;
	return { name, key, append: plus === '+', value };
}

function shape(variable: Variable, on: ReadonlySet<string>, off: ReadonlySet<string>): void {
	const text = variable.value.type === 'scalar' ? variable.value.text : null;
	if (on.has('A') && variable.value.type !== 'associative') {
		const items = new Map(text === null ? [] : [['0', text]]);
		variable.value = { type: 'associative', items };
	} else if (
		on.has('a') &&
		variable.value.type !== 'indexed' &&
		variable.value.type !== 'associative'
	) {
		const items = new Map(text === null ? [] : [[0, text]]);
		variable.value = { type: 'indexed', items };
	}
	if (on.has('x')) variable.exported = true;
	if (off.has('x')) variable.exported = false;
	if (on.has('i')) variable.integer = true;
	if (off.has('i')) variable.integer = false;
	if (on.has('l')) variable.letters = 'lower';
	if (on.has('u')) variable.letters = 'upper';
	if (off.has('l') || off.has('u')) variable.letters = null;
	if (off.has('n')) variable.reference = false;
}

async function showFunctions(
	call: Call,
	namesOnly: boolean,
	names: readonly string[]
): Promise<number> {
	const { functions } = call.shell;
	let status = 0;
	const all = [...functions.keys()].sort((a, b) => (a < b ? -1 : 1));
	for (const name of names.length > 0 ? names : all) {
		const found = functions.get(name);
		if (found === undefined) status = 1;
		else if (namesOnly)
			await call.output.write(names.length > 0 ? `${name}\n` : `declare -f ${name}\n`);
		else await call.output.write(`${printFunction(name, found.body)}\n`);
	}
	return status;
}

/** `declare -p`, and lists of variables with an attribute. */
async function show(
	call: Call,
	wanted: ReadonlySet<string>,
	names: readonly string[]
): Promise<number> {
	const { shell, output } = call;
	let status = 0;
	const letters = [...wanted].filter((letter) => /[aAilnrux]/.test(letter));
	for (const name of names.length > 0 ? names : shell.variables.names()) {
		const variable = shell.variables.find(name);
		if (variable === undefined) {
			await shell.complain(`${call.name}: ${name}: not found`);
			status = 1;
			continue;
		}
		const attributes = attributeLetters(variable);
		if (names.length === 0 && !letters.every((letter) => attributes.includes(letter))) continue;
		const bare = call.name === 'local' || (wanted.size === 0 && names.length === 0);
		if (bare && variable.value.type === 'unset') continue;
		await output.write(
			bare
				? `${shownPlainly(name, variable)}\n`
				: `declare -${attributes || '-'} ${shownAssignment(name, variable)}\n`
		);
	}
	return status;
}

/** As `set` shows it. */
export function shownPlainly(name: string, variable: Variable): string {
	if (variable.value.type !== 'scalar') return shownAssignment(name, variable);
	return `${name}=${variable.value.text === '' ? '' : quotedIfNeeded(variable.value.text)}`;
}

export const unset: Program = async ({ name: command, args, shell }) => {
	let kind: 'v' | 'f' | 'n' | null = null;
	let status = 0;
	for (const name of args) {
		if (name === '-v' || name === '-f' || name === '-n') {
			kind = name[1] as 'v' | 'f' | 'n';
			continue;
		}
		if (/^-./.test(name)) throw invalidOption(command, name.slice(0, 2));
		const element = /^([A-Za-z_]\w*)\[(.*)\]$/s.exec(name);
		if (kind === 'f') shell.functions.delete(name);
		else if (element !== null) unsetElement(shell, element[1] ?? '', element[2] ?? '');
		else if (!/^[A-Za-z_]\w*$/.test(name)) {
			if (kind === null) shell.functions.delete(name);
			else {
				await shell.complain(`unset: \`${name}': not a valid identifier`);
				status = 1;
			}
		} else if (kind === null && shell.variables.find(name) === undefined)
			shell.functions.delete(name);
		else if (!shell.variables.unset(name)) {
			await shell.complain(`unset: ${name}: cannot unset: readonly variable`);
			status = 1;
		}
	}
	return status;
};

function unsetElement(shell: Shell, name: string, key: string): void {
	const value = shell.variables.get(name)?.value;
	if (value?.type === 'associative') value.items.delete(key.replace(/^(['"])(.*)\1$/s, '$2'));
	if (value?.type !== 'indexed') return;
	const top = topIndex(value.items);
	elementChanged(value.items, null);
	if (key === '@' || key === '*') return value.items.clear();
	const index = Number(key);
	value.items.delete(index < 0 ? top + 1 + index : index);
}
