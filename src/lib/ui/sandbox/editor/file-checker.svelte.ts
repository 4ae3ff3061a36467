import type { Operation } from '../../../aws/model/types';
import { checkText } from './check-text';
import { notationOf, type Diagnostic, type Notation } from './diagnostic';
import { guessOperation } from './guess-operation';

/** As what a file is checked: as what its keys look like, as nothing, or as the input of an operation (`register-task-definition`). */
export type CheckAs = 'guess' | 'none' | (string & {});

/** Checks the file that is open, a moment after the last key. */
export class FileChecker {
	diagnostics = $state.raw<readonly Diagnostic[]>([]);
	/** Commands whose inputs a file may be, once it looks like one. */
	commands = $state.raw<readonly string[]>([]);
	/** What the file looks like, or was said to be. */
	command = $state<string | null>(null);
	checkAs = $state<CheckAs>('guess');
	readonly notation: Notation = $derived.by(() => notationOf(this.given().path ?? ''));
	#turn = 0;

	constructor(readonly given: () => { readonly path: string | null; readonly text: string }) {}

	/** Reads the file as it is now. What is found of a state that is no more is dropped. */
	async check(): Promise<void> {
		const turn = ++this.#turn;
		const { text } = this.given();
		const { notation } = this;
		const read = await checkText(text, notation, null);
		const operation = read.keys ? await this.#operation(read.keys) : null;
		const checked = operation ? await checkText(text, notation, operation.input) : read;
		if (turn !== this.#turn) return;
		this.diagnostics = checked.diagnostics;
		// While a file cannot be read, it is still what it was.
		if (read.keys || notation === 'plain') this.command = operation?.command ?? null;
	}

	/** For the next file. */
	reset(): void {
		this.#turn++;
		this.diagnostics = [];
		this.command = null;
		this.checkAs = 'guess';
	}

	async #operation(keys: readonly string[]): Promise<Operation | null> {
		const { checkAs } = this;
		const { loadModel } = await import('../../../aws/model/load');
		const model = await loadModel('ecs');
		if (!model) return null;
		const operations = [...model.operations.values()];
		this.commands = operations.map(({ command }) => command).sort();
		if (checkAs === 'none') return null;
		return checkAs === 'guess'
			? guessOperation(keys, operations)
			: (operations.find(({ command }) => command === checkAs) ?? null);
	}
}
