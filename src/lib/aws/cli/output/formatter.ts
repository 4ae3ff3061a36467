import type { Dict, Value } from '../../model/value';

export const outputStyles = ['json', 'text', 'table', 'yaml', 'yaml-stream', 'off'] as const;
/** What `--output` may say. */
export type OutputStyle = (typeof outputStyles)[number];

/** An answer that is printed as it is: its operation has no pages, or they are not to be joined. */
export interface PlainAnswer {
	readonly type: 'plain';
	/** As `parseResponse` gives it, before `--query`. */
	readonly value: Value;
}

/**
 * The answers of an operation that has pages, asked for while they are printed. A style either joins them or goes page by page, so that one of
 * `joined` and `pages` is called, and once. Where the next page cannot be had, both throw what is wrong with it; what was printed stays.
 */
export interface PagedAnswer {
	readonly type: 'paged';
	/** Page by page as the service sent them, next token and all, but with the results cut to `--starting-token` and `--max-items`. */
	pages(): AsyncIterable<Dict>;
	/** As botocore's `build_full_result`: the results of all pages, the keys that are not joined, and `NextToken` where `--max-items` cut. */
	joined(): Promise<Dict>;
	/** Where a page holds its results: `clusterArns`; with dots where it is deeper. */
	readonly resultKeys: readonly string[];
	/** The keys that are not joined, as the first page has them. Asked for when the first page is there. */
	nonAggregatePart(): Dict;
	/** What `--starting-token` would go on with, or null. Asked for after the last page. */
	resumeToken(): string | null;
}

export type Answer = PlainAnswer | PagedAnswer;

export interface Formatting {
	/** Title of a table: `ListClusters`. */
	readonly operationName: string;
	/** Of `--query`. What it throws goes to the caller. */
	readonly query: ((value: Value) => Value) | null;
	/** Of the terminal; a table that is wider turns its single rows into columns. */
	readonly columns: number;
	readonly isTerminal: boolean;
	/** Of `--color`. */
	readonly color: 'auto' | 'on' | 'off';
	/** Takes the text in the pieces in which it is made; those before an error stay. */
	write(text: string): void;
}

/** Prints an answer in one style. Throws a general `CliError` where the AWS CLI falls over the shape of a query's result. */
export type Formatter = (answer: Answer, formatting: Formatting) => Promise<void>;
