/** Ways to leave what is running. They are thrown, and caught by the construct that they concern. */
export class Break {
	/** Loops still to leave. */
	readonly levels: number;
	constructor(levels: number) {
		this.levels = levels;
	}
}

export class Continue {
	readonly levels: number;
	constructor(levels: number) {
		this.levels = levels;
	}
}

export class Return {
	readonly status: number;
	constructor(status: number) {
		this.status = status;
	}
}

/** The end of a shell: of a subshell where it is thrown in one. */
export class Exit {
	readonly status: number;
	readonly reason: 'exit' | 'errexit' | 'expansion' | 'syntax';
	constructor(status: number, reason: Exit['reason']) {
		this.status = status;
		this.reason = reason;
	}
}

/** An error of expansion: the command line is given up, the shell goes on with the next. */
export class Discard {
	readonly status: number;
	constructor(status: number) {
		this.status = status;
	}
}

/** Ctrl+C. */
export class Interrupted {
	readonly status = 130;
}

/** The reader of a pipe has gone. */
export class BrokenPipe {
	readonly status = 141;
}

/** A complaint in bash's words, without `bash:` in front; who catches it prints it and goes on with `status`. */
export class Complaint extends Error {
	readonly status: number;
	/** Usage lines stand without the shell's name. */
	readonly isUsage: boolean;
	constructor(message: string, status = 1, isUsage = false) {
		super(message);
		this.status = status;
		this.isUsage = isUsage;
	}
}
