/** Tables of the database, of all releases together. */
export const tableNames = [
	'log',
	'cards',
	'tallies',
	'settings',
	'courses',
	'values',
	'attempts',
	'attemptEvents',
	'shells'
] as const;
export type TableName = (typeof tableNames)[number];

/** A row as it lies in the database: with the number of the release whose shape it has. */
export type Stored<Row> = Row & { schema?: number };

/** The row without the number of its release. It came from the database a moment ago and is nobody else's. */
export function bare<Row extends object>(row: Stored<Row>): Row {
	delete row.schema;
	return row;
}

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
	},
	{
		// Attempts of exams. The rows there were keep their shape.
		version: 2,
		stores: {
			// As above: an attempt that has ended has no key in the last index.
			attempts: '&id, [course+startedAtMs], [course+openSinceMs]',
			attemptEvents: '&[attempt+seq]'
		},
		migrate: {}
	},
	{
		// Sessions of shells. The rows there were keep their shape.
		version: 3,
		stores: { shells: '&id' },
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
