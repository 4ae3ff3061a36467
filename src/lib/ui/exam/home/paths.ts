/** Paths within the app. They start at its root: `resolve()` puts the base before them where they are used. */
export const sitPath = (attempt: string): `/exam/sit/?${string}` =>
	`/exam/sit/?attempt=${encodeURIComponent(attempt)}`;

export const resultPath = (attempt: string): `/exam/result/?${string}` =>
	`/exam/result/?attempt=${encodeURIComponent(attempt)}`;
