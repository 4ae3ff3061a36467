import type { ShellSession } from '../../aws/shell/types';
import { inColumns, manyCandidates } from './completion';
import type { Press } from './key-presses';
import type { PromptLine } from './prompt-line';

const yes = new Set(['y', ' ', 'tab']);
const no = new Set(['n', 'backspace', 'C-c', 'C-g', 'C-d', 'escape', 'enter']);

const keyOf = (press: Press): string =>
	press.kind === 'key' ? press.name : (/[yn ]/i.exec(press.text)?.[0].toLowerCase() ?? '');

/** Tab: completes, lists when pressed again, and asks before it lists very many. */
export class ChoiceList {
	/** The last key was Tab. */
	#tabbed = false;
	#asked: readonly string[] | null = null;

	constructor(
		readonly session: Pick<ShellSession, 'complete'>,
		readonly line: PromptLine
	) {}

	/** Whether the key was the answer to a question, or no answer to it: then it goes no further. */
	takes(press: Press): boolean {
		if (!this.#asked) return false;
		const key = keyOf(press);
		if (!yes.has(key) && !no.has(key)) return true;
		this.line.screen.write('\r\n');
		this.#list(yes.has(key) ? this.#asked : []);
		this.#asked = null;
		return true;
	}

	/** Another key than Tab. */
	forget(): void {
		this.#tabbed = false;
	}

	async tab(): Promise<void> {
		const again = this.#tabbed;
		this.#tabbed = true;
		const found = await this.session.complete(this.line.text, this.line.cursor);
		const { gained, choices } = this.line.complete(found);
		if (gained || !again || choices.length === 0) return;
		this.#tabbed = false;
		this.line.end();
		if (choices.length > manyCandidates) {
			this.line.screen.write(`Display all ${choices.length} possibilities? (y or n)`);
			this.#asked = choices;
		} else this.#list(choices);
	}

	#list(choices: readonly string[]): void {
		this.line.standBelow(inColumns(choices, this.line.screen.columns));
	}
}
