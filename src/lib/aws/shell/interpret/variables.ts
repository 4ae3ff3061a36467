import { Complaint } from './signals';

export type Value =
	| { readonly type: 'unset' }
	| { readonly type: 'scalar'; readonly text: string }
	| { readonly type: 'indexed'; readonly items: Map<number, string> }
	| { readonly type: 'associative'; readonly items: Map<string, string> };

export interface Variable {
	value: Value;
	exported: boolean;
	readonly: boolean;
	integer: boolean;
	letters: 'upper' | 'lower' | null;
	reference: boolean;
}

/** A variable that answers for itself: `SECONDS`, `RANDOM`. */
export interface Dynamic {
	read(): string;
	assign?(text: string): void;
}

const unset: Value = { type: 'unset' };

export const fresh = (): Variable => ({
	value: unset,
	exported: false,
	readonly: false,
	integer: false,
	letters: null,
	reference: false
});

export function copyOf(variable: Variable): Variable {
	const { value } = variable;
	if (value.type === 'indexed')
		return { ...variable, value: { ...value, items: new Map(value.items) } };
	if (value.type === 'associative')
		return { ...variable, value: { ...value, items: new Map(value.items) } };
	return { ...variable };
}

/** The items in the order in which bash shows them. */
export function itemsOf(value: Value): readonly (readonly [string, string])[] {
	if (value.type === 'unset') return [];
	if (value.type === 'scalar') return [['0', value.text]];
	if (value.type === 'associative') return [...value.items];
	return [...value.items].sort(([a], [b]) => a - b).map(([index, text]) => [String(index), text]);
}

/** The highest index of each list that has been asked for. */
const tops = new WeakMap<ReadonlyMap<number, string>, number>();

/** -1 for an empty list. */
export function topIndex(items: ReadonlyMap<number, string>): number {
	let top = tops.get(items);
	if (top === undefined) {
		top = -1;
		for (const index of items.keys()) if (index > top) top = index;
		tops.set(items, top);
	}
	return top;
}

/** Must be told of every element that is set in place, and (with null) of one that is taken out. */
export function elementChanged(items: ReadonlyMap<number, string>, index: number | null): void {
	const top = tops.get(items);
	if (index === null) tops.delete(items);
	else if (top !== undefined && index > top) tops.set(items, index);
}

/** Variables of one shell: a global scope, and one for each function that runs. */
export class Variables {
	private readonly scopes: Map<string, Variable>[];
	private readonly dynamic: ReadonlyMap<string, Dynamic>;
	/** Computes `declare -i` values. Given by the shell, because expressions read variables. */
	compute: (expression: string) => string = (expression) => expression;

	constructor(
		dynamic: ReadonlyMap<string, Dynamic>,
		scopes: Map<string, Variable>[] = [new Map()]
	) {
		this.dynamic = dynamic;
		this.scopes = scopes;
	}

	clone(): Variables {
		const copies = this.scopes.map(
			(scope) => new Map([...scope].map(([name, variable]) => [name, copyOf(variable)]))
		);
		return new Variables(this.dynamic, copies);
	}

	get depth(): number {
		return this.scopes.length - 1;
	}

	pushScope(): void {
		this.scopes.push(new Map());
	}

	popScope(): void {
		if (this.scopes.length > 1) this.scopes.pop();
	}

	/** The name that a chain of references leads to. */
	target(name: string): string {
		let at = name;
		for (let hops = 0; hops < 10; hops += 1) {
			const variable = this.find(at);
			if (!variable?.reference || variable.value.type !== 'scalar') return at;
			at = variable.value.text;
		}
		return at;
	}

	/** The variable itself, not followed where it is a reference. */
	find(name: string): Variable | undefined {
		for (let depth = this.scopes.length - 1; depth >= 0; depth -= 1) {
			const found = this.scopes[depth]?.get(name);
			if (found !== undefined) return found;
		}
		return undefined;
	}

	get(name: string): Variable | undefined {
		return this.find(this.target(name));
	}

	/** The variable, made where there is none: in the global scope, or in the running function's with `local`. */
	make(name: string, local = false): Variable {
		const target = local ? name : this.target(name);
		const scope = local ? this.scopes.at(-1) : this.scopes[0];
		const found = local ? scope?.get(target) : this.find(target);
		if (found !== undefined) return found;
		const made = fresh();
		scope?.set(target, made);
		return made;
	}

	isLocal(name: string): boolean {
		return this.scopes.at(-1)?.has(name) ?? false;
	}

	/** Undefined where it is not set. An array's text is its first element's. */
	text(name: string): string | undefined {
		const variable = this.get(name);
		if (variable === undefined || variable.value.type === 'unset')
			return this.dynamic.get(name)?.read();
		const { value } = variable;
		if (value.type === 'scalar') return value.text;
		return value.type === 'indexed' ? value.items.get(0) : value.items.get('0');
	}

	assign(name: string, text: string, append = false): void {
		const target = this.target(name);
		const element = /^([A-Za-z_]\w*)\[(.+)\]$/.exec(target);
		if (element) return this.assignElement(element[1] ?? '', element[2] ?? '', text, append);
		const dynamic = this.dynamic.get(target);
		if (dynamic !== undefined && this.find(target) === undefined) return dynamic.assign?.(text);
		const variable = this.make(target);
		const { value } = variable;
		if (value.type === 'indexed' || value.type === 'associative')
			return this.assignElement(target, '0', text, append);
		const old = append ? (this.text(target) ?? '') : '';
		this.refuseReadonly(target, variable);
		variable.value = { type: 'scalar', text: this.fitted(variable, old, text) };
	}

	/** `key` is an index as text, or a key of an associative array. Negative indices count from the end. */
	assignElement(name: string, key: string, text: string, append = false): void {
		const target = this.target(name);
		const variable = this.make(target);
		this.refuseReadonly(target, variable);
		if (variable.value.type === 'associative') {
			const old = append ? (variable.value.items.get(key) ?? '') : '';
			variable.value.items.set(key, this.fitted(variable, old, text));
			return;
		}
		const items = this.toIndexed(variable);
		let index = Number(key);
		if (index < 0) index += topIndex(items) + 1;
		if (index < 0) throw new Complaint(`${name}[${key}]: bad array subscript`);
		items.set(index, this.fitted(variable, append ? (items.get(index) ?? '') : '', text));
		elementChanged(items, index);
	}

	private toIndexed(variable: Variable): Map<number, string> {
		if (variable.value.type === 'indexed') return variable.value.items;
		const items = new Map<number, string>();
		if (variable.value.type === 'scalar') items.set(0, variable.value.text);
		variable.value = { type: 'indexed', items };
		return items;
	}

	private fitted(variable: Variable, old: string, text: string): string {
		if (variable.integer) return this.compute(old === '' ? text : `(${old})+(${text})`);
		const whole = old + text;
		if (variable.letters === null) return whole;
		return variable.letters === 'upper' ? whole.toUpperCase() : whole.toLowerCase();
	}

	refuseReadonly(name: string, variable: Variable): void {
		if (variable.readonly) throw new Complaint(`${name}: readonly variable`);
	}

	/** False where it is read-only. */
	unset(name: string): boolean {
		const target = this.target(name);
		for (let depth = this.scopes.length - 1; depth >= 0; depth -= 1) {
			const found = this.scopes[depth]?.get(target);
			if (found === undefined) continue;
			if (found.readonly) return false;
			// A local stays a local without a value, so that the outer one stays hidden.
			if (depth > 0 && depth === this.scopes.length - 1) this.scopes[depth]?.set(target, fresh());
			else this.scopes[depth]?.delete(target);
			return true;
		}
		return true;
	}

	/** Names that are set, sorted. */
	names(): readonly string[] {
		const all = new Set(this.scopes.flatMap((scope) => [...scope.keys()]));
		return [...all].sort((a, b) => (a < b ? -1 : 1));
	}

	/** What a program gets as its environment. */
	environment(): Record<string, string> {
		const out: Record<string, string> = {};
		for (const scope of this.scopes)
			for (const [name, { exported, value }] of scope)
				if (exported && value.type === 'scalar') out[name] = value.text;
				else delete out[name];
		return out;
	}

	/** Variables of the global scope. */
	globals(): ReadonlyMap<string, Variable> {
		return this.scopes[0] ?? new Map();
	}
}
