import { withoutTicks } from './inline';

/** "The `awsvpc` mode" -> "awsvpc mode". */
export const subjectName = (subject: string) =>
	withoutTicks(subject)
		.replace(/^(?:the|a|an|each|every|all|your)\s+/i, '')
		.trim();
