import * as v from 'valibot';

const key = 'examark-reading';

const schema = v.object({ lesson: v.string(), anchor: v.nullable(v.string()) });

/** Where the learner last read. */
export type LastRead = v.InferOutput<typeof schema>;

/** Text of another shape gives null. */
export function decodeLastRead(text: string | null): LastRead | null {
	try {
		const result = v.safeParse(schema, JSON.parse(text ?? ''));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

export function lastRead(): LastRead | null {
	try {
		return decodeLastRead(localStorage.getItem(key));
	} catch {
		return null;
	}
}

export function rememberReading(at: LastRead): void {
	try {
		localStorage.setItem(key, JSON.stringify(at));
	} catch {
		// Storage may be closed; reading then starts at the first lesson again.
	}
}
