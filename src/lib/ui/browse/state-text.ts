import { isoDate } from '../../memory/day';
import type { CardRow } from '../../progress/port';

/** "new", "due", "in 12 days", "suspended": how a card stands today, in a word or two. */
export function stateText(card: CardRow, today: number, nowMs: number): string {
	if (card.queue === 'archived') return 'archived';
	if (card.suspended) return 'suspended';
	if ((card.buriedUntilDay ?? 0) > today) return 'buried';
	if (card.queue === 'new') return 'new';
	if (card.queue === 'learning') return card.due <= nowMs ? 'due' : 'learning';
	const days = card.due - today;
	if (days < 0) return `${-days} day${days === -1 ? '' : 's'} overdue`;
	if (days === 0) return 'due';
	if (days === 1) return 'tomorrow';
	return days < 100 ? `in ${days} days` : isoDate(card.due);
}
