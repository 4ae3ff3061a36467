import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown';
import { readingLength } from './reading-length';

describe('the length of a note', () => {
	it.each([
		['', 0, 0, 0],
		['---\ntitle: A b c\n---\n\nOne two.', 2, 0, 0],
		['# A title\n\n- One `two` **three**\n- four – five', 7, 0, 0],
		['[one two](https://x.test/three) <!-- four -->', 2, 0, 0],
		['| a | b c |\n| - | - |\n| `d` | e |', 0, 5, 0],
		['```bash\naws ecs list-tasks \\\n  --cluster c\n```', 0, 5, 0],
		['One ![two three](a.svg "four")\n\n![x][y]\n\n[y]: b.svg', 1, 0, 2]
	])('of %j', (text, proseWords, denseWords, pictures) => {
		expect(readingLength(parseMarkdown(text))).toEqual({ proseWords, denseWords, pictures });
	});
});
