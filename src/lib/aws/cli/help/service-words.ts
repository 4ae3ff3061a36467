/**
 * What help says of a service, in our own words. Names are the model's. Facts (defaults, limits, what goes with what) are those of the AWS API reference;
 * no sentence is taken from it.
 */
export interface ServiceWords {
	/** By operation: `RunTask`. */
	readonly operations: Texts;
	/** Of an input, by member (`cluster`), or by operation and member (`DescribeClusters.clusters`) where one operation means something of its own. */
	readonly options: Texts;
	/** Of what lies below an option and in answers: by structure, then member. */
	readonly structures: Readonly<Record<string, Texts>>;
	/** Of what lies below an option and in answers, by member: those that mean the same in each structure that has no text of its own. */
	readonly members: Texts;
	/** What a waiter waits for, as it follows `until`, by the model's name: where the model's expression is hard to read. */
	readonly waiters?: Texts;
}

export type Texts = Readonly<Record<string, string>>;
