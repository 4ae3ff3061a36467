/** The text ends inside something: bash asks for another line. At the end of a script it is an error with this message. */
export class Unfinished extends Error {
	readonly line: number;

	constructor(message: string, line: number) {
		super(message);
		this.line = line;
	}
}

/** What bash refuses. `message` is in bash's words, without its name in front. */
export class SyntaxTrouble extends Error {
	readonly line: number;
	/** Whether bash prints the offending line below. */
	readonly showsLine: boolean;

	constructor(message: string, line: number, showsLine = true) {
		super(message);
		this.line = line;
		this.showsLine = showsLine;
	}
}
