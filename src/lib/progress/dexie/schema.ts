/** Tables of the database, as every release so far names them. */
export const tableNames = ['log', 'cards', 'tallies', 'settings', 'courses', 'values'] as const;
export type TableName = (typeof tableNames)[number];

/** A row as it lies in the database: with the number of the release whose shape it has. */
export type Stored<Row> = Row & { schema?: number };

export interface Release {
	/** 1, 2, 3 ...; never changed once it has been published. */
	readonly version: number;
	/** Dexie's notation: primary key first, then the indices. */
	readonly stores: Readonly<Partial<Record<TableName, string>>>;
	/** Row of the release before to a row of this one. Pure; of a row that has this shape already it makes nothing else. */
	readonly migrate: Readonly<Partial<Record<TableName, (row: object) => object>>>;
}

export const releases: readonly Release[] = [
	{
		version: 1,
		stores: {
			log: '&seq, &entry.id, entry.card, entry.to',
			// A card that is not buried has no key in the last index, so it stays small.
			cards: '&id, [course+queue+due], [course+id], [course+buriedUntilDay]',
			tallies: '&[course+day]',
			settings: '&course',
			courses: '&course',
			values: '&key'
		},
		migrate: {}
	}
];

export const newest = (list: readonly Release[]): number => list.at(-1)?.version ?? 0;

/** A row brought to the newest shape, step by step from the one it has. Twice gives the same as once. */
export function migrateRow(
	table: TableName,
	row: Stored<object>,
	list: readonly Release[]
): Stored<object> {
	let current = row;
	for (const { version, migrate } of list) {
		if (version <= (current.schema ?? 1)) continue;
		const step = migrate[table];
		if (step) current = { ...step(current), schema: version };
	}
	return current;
}
