import { expect, it } from 'vitest';
import { inlineParts } from './inline-parts';

const short = (text: string) => inlineParts(text).map((p) => `${p.kind}:${p.text}`);

it.each([
	['plain', ['text:plain']],
	['In `awsvpc` mode', ['text:In ', 'code:awsvpc', 'text: mode']],
	['its own ______, and', ['text:its own ', 'blank:', 'text:, and']],
	['`______` takes it', ['blank:', 'text: takes it']],
	['`--task ______`', ['code:--task ', 'blank:']],
	['One.\n\nTwo.', ['text:One.', 'paragraph:', 'text:Two.']],
	['See:\n\n```json\n{"a": 1}\n```\n\nWhich?', ['text:See:', 'block:{"a": 1}', 'text:Which?']],
	['a ` lone tick', ['text:a ` lone tick']],
	['snake_case__name', ['text:snake_case__name']],
	['', []]
])('%j', (text, parts) => {
	expect(short(text)).toEqual(parts);
});
