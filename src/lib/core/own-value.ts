/** A table's value for a word of a text: "constructor" and "toString" stand in no table, though every object answers to them. */
export const ownValue = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
	Object.hasOwn(table, key) ? table[key] : undefined;
