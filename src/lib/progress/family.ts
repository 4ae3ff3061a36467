import type { CardId } from '../core/ids';
import type { LogEntry } from '../memory/types';
import type { Tables } from './tables';

/** Every entry of the cards and of all cards connected with them by moves, either way: enough to tell which entries belong to them. */
export async function familyEntries({ log }: Tables, cards: Iterable<CardId>): Promise<LogEntry[]> {
	const seen = new Set(cards);
	const entries: LogEntry[] = [];
	let frontier = [...seen];
	while (frontier.length > 0) {
		const [own, inbound] = await Promise.all([log.ofCards(frontier), log.movesTo(frontier)]);
		const next = new Set<CardId>();
		for (const { entry } of own) {
			entries.push(entry);
			if (entry.kind === 'move' && !seen.has(entry.to)) next.add(entry.to);
		}
		for (const { entry } of inbound) if (!seen.has(entry.card)) next.add(entry.card);
		for (const card of next) seen.add(card);
		frontier = [...next];
	}
	return entries;
}
