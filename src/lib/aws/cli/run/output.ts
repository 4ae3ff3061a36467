/** What a command line has printed so far, and what it has said of how errors are to be told. */
export class Output {
	stdout = '';
	stderr = '';
	/** Of `--cli-error-format`. */
	errorFormat: string | null = null;
	/** Of `--profile`, once the line was read. */
	profile: string | null = null;
}
