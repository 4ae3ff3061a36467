import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../course/compile';
import { compileNotes } from '../../notes/compile';
import { hastyLessons } from './care';

const careful = `# Queues

- **Queue:** A buffer that holds messages until a consumer has processed them.
- **Topic:** A channel that delivers each message to all of its subscribers.

- A consumer deletes a message after it has processed it.
- A message that is not deleted becomes visible again after the visibility timeout.
- A dead-letter queue receives messages that could not be processed.
- A producer sends messages to a queue in batches of ten.
- Stopping a consumer returns its messages to the queue.
`;

const hasty = `# Queues

- **Queue:** A buffer that holds messages until a consumer has processed them.
- **Topic:** A channel that delivers each message to all of its subscribers.
- **Broker:** A server that passes messages on between programs.

- A consumer deletes a message after it has processed it & it is visible again
- A message can has a visibility timeout.
- A dead-letter queue receives messages that could not be processed.
- A producer sends messages to an queue in batches of ten.
- Consumers polls from the
`;

const items = (text: string) => compileCourse([{ path: 'notes/a.md', text }]).bank.items;

describe('the care a note was written with', () => {
	it('is told by its sentences', () => {
		const lessons = (text: string) =>
			hastyLessons(compileNotes([{ path: 'notes/a.md', text }]).facts).size;
		expect(lessons(careful)).toBe(0);
		expect(lessons(hasty)).toBe(1);
	});

	it('decides whether sentences are asked about', () => {
		const fromSentences = (text: string) =>
			items(text).filter((i) => i.stem.includes('dead-letter'));
		expect(fromSentences(careful).length).toBeGreaterThan(0);
		expect(fromSentences(hasty)).toEqual([]);
	});

	it('leaves definitions to be asked, but none to be judged true or filled in', () => {
		const found = items(hasty);
		expect(found.length).toBeGreaterThan(0);
		expect(found.some((i) => i.form === 'true-false' || i.form === 'cloze')).toBe(false);
	});
});
