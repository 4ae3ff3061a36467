import { sortNames, type SortKey, type SortOrder } from './sort';

/** What of the list stands in the page's address, so that it is found again on the way back. */
export interface Place {
	readonly query: string;
	readonly order: SortOrder;
	/** The open card. */
	readonly card: string | null;
}

const sortKeys = Object.keys(sortNames) as SortKey[];

/** "?q=is:due&sort=-stability&card=…", or nothing where all is as at first. A minus says descending. */
export function searchOf({ query, order, card }: Place): string {
	const parameters = new URLSearchParams();
	if (query.trim() !== '') parameters.set('q', query);
	const sort = `${order.descending ? '-' : ''}${order.key}`;
	if (sort !== 'course') parameters.set('sort', sort);
	if (card !== null) parameters.set('card', card);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

export function placeOf(search: string): Place {
	const parameters = new URLSearchParams(search);
	const sort = parameters.get('sort') ?? '';
	const descending = sort.startsWith('-');
	const key = sortKeys.find((k) => k === (descending ? sort.slice(1) : sort));
	return {
		query: parameters.get('q') ?? '',
		order: key ? { key, descending } : { key: 'course', descending: false },
		card: parameters.get('card')
	};
}
