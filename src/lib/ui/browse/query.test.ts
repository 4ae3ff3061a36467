import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardId, courseId } from '../../core/ids';
import { newCard } from '../../memory/apply';
import type { CardRow } from '../../progress/port';
import { parseQuery } from './query';
import type { BrowseRow } from './row';

const at = { today: 100, nowMs: 1_000_000 };

function row(change: Partial<CardRow> = {}, more: Partial<BrowseRow> = {}): BrowseRow {
	const card = newCard(cardId('fact', 'networking/awsvpc'), courseId('ecs'));
	const text = more.text ?? 'Each task gets its own elastic network interface.';
	return {
		card: { ...card, queue: 'review', due: 100, position: 3, ...change },
		text,
		haystack: text.toLowerCase(),
		lesson: 'Networking modes',
		section: 'The awsvpc mode',
		domain: 'development',
		forms: ['cloze', 'single-choice'],
		retrievability: 0.8,
		...more
	};
}

const memory = { stabilityDays: 12, difficulty: 6 };
const finds = (query: string, one: BrowseRow) => {
	const parsed = parseQuery(query);
	if (!parsed.ok) throw new Error(parsed.problem.message);
	return parsed.test(one, at);
};

describe('a search', () => {
	it.each<[string, BrowseRow, boolean]>([
		['', row(), true],
		['elastic', row(), true],
		['ELASTIC task', row(), true],
		['elastic missing', row(), false],
		['"own elastic"', row(), true],
		['"elastic own"', row(), false],
		['-elastic', row(), false],
		['-missing', row(), true],
		['missing or elastic', row(), true],
		['(missing or elastic) task', row(), true],
		['-(missing or elastic)', row(), false],
		['is:due', row({ due: 100 }), true],
		['is:due', row({ due: 101 }), false],
		['is:due', row({ due: 90, buriedUntilDay: 101 }), false],
		['is:due', row({ queue: 'learning', due: 999_999 }), true],
		['is:buried', row({ buriedUntilDay: 101 }), true],
		['is:overdue', row({ due: 99 }), true],
		['is:new', row({ queue: 'new' }), true],
		['is:suspended', row({ suspended: true, queue: 'suspended' }), true],
		['is:leech', row({ leech: true }), true],
		['is:flagged', row({ flag: 2 }), true],
		['is:archived', row({ queue: 'archived' }), true],
		['is:authored', row(), false],
		['section:awsvpc', row(), true],
		['section:the-awsvpc', row(), true],
		['lesson:"networking modes"', row(), true],
		['lesson:scaling', row(), false],
		['domain:dev', row(), true],
		['form:cloze', row(), true],
		['form:typed', row(), false],
		['flag:2', row({ flag: 2 }), true],
		['stability<13', row({ memory }), true],
		['stability<12', row({ memory }), false],
		['stability<999', row({ memory: null }), false],
		['difficulty>=6', row({ memory }), true],
		['retrievability<=80%', row(), true],
		['lapses>3', row({ lapses: 4 }), true],
		['due<=3', row({ due: 103 }), true],
		['due<0', row({ due: 103 }), false],
		['flag:amber', row({ flag: 2 }), true],
		['flag:Red', row({ flag: 2 }), false],
		['flag:none', row(), true],
		['flag:>1', row({ flag: 2 }), true],
		['due:today', row({ due: 100 }), true],
		['due:today', row({ due: 99 }), false],
		['due:today', row({ queue: 'learning', due: 1_300_000 }), true],
		['due:today', row({ queue: 'new', due: 0 }), false],
		['due:tomorrow', row({ due: 101 }), true],
		['due:<=tomorrow', row({ due: 100 }), true],
		['due<=tomorrow', row({ due: 102 }), false],
		['due:yesterday', row({ due: 99 }), true],
		['due:3', row({ due: 103 }), true],
		['due:3', row({ due: 102 }), false],
		['due:-1', row({ due: 99 }), true],
		['-due:3', row({ due: 102 }), true],
		['lapses:>2', row({ lapses: 3 }), true],
		['lapses:>2', row({ lapses: 2 }), false],
		['lapses:2', row({ lapses: 2 }), true],
		['stability:<7', row({ memory }), false],
		['Stability:>=12', row({ memory }), true],
		['stability:12', row({ memory: { ...memory, stabilityDays: 12.3 } }), true],
		['stability:12.0', row({ memory: { ...memory, stabilityDays: 12.3 } }), false],
		['retrievability:80%', row(), true],
		['retrievability:<80', row(), false],
		['retrievability:>=0.8', row(), true]
	])('%s', (query, one, found) => {
		expect(finds(query, one)).toBe(found);
	});

	it.each([
		['is:dew', /Unexpected is:dew, expected one of new, learning/],
		['form:quiz', /expected one of single-choice/],
		['flag:9', /expected one of none, red, amber, green, blue, 0, 1, 2, 3, 4/],
		['flag:pink', /expected one of none, red/],
		['lapses:many', /expected a number or a comparison, as in lapses:>2/],
		['lapses:today', /expected a number/],
		['lapses>today', /expected a number/],
		['due:soon', /as in due:>2 or due:today/],
		['topic:x', /a comparison such as lapses:>2 with stability/],
		['topic:x', /Unexpected “topic:”, expected one of is:, form:/],
		['"open', /closes the quotation/],
		['(a', /expected \)/],
		['a)', /expected \( before/],
		['a or', /expected a word/],
		['speed>3', /Unexpected “speed”/]
	])('%s is refused with a way out', (query, message) => {
		const parsed = parseQuery(query);
		expect(parsed.ok ? '' : parsed.problem.message).toMatch(message);
	});

	it('never throws and always ends', () => {
		const texts = fc.string({
			unit: fc.constantFrom('a', '"', '(', ')', '-', ':', ' ', '<', '3', 'or', 'due', 'flag')
		});
		fc.assert(
			fc.property(texts, (text) => {
				const parsed = parseQuery(text);
				if (parsed.ok) expect(typeof parsed.test(row(), at)).toBe('boolean');
				else expect(parsed.problem.message).toMatch(/^Unexpected/);
			})
		);
	});
});
