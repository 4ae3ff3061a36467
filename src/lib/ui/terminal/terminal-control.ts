/** What a page may do with a terminal that stands. */
export interface TerminalControl {
	/** Puts text into the line at the prompt; Enter is the learner's. */
	insert(text: string): void;
	focus(): void;
	/** What stands above the prompt, with its colours: the newest thousand lines. */
	contents(): Promise<string>;
}
