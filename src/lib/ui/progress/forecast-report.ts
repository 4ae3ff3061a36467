import { forecast, type ForecastDay } from '../../memory/forecast';
import { sum } from './totals';
import { count, dayText } from './words';

export const forecastDays = 30;

export interface ForecastReport {
	readonly days: readonly ForecastDay[];
	/** Due before today and not answered. */
	readonly backlog: number;
	readonly total: number;
	readonly insight: string;
}

/** `dueCounts`: cards in the phase "review" by study day, those of the past too; `waiting`: cards in (re)learning. */
export function forecastReport(
	dueCounts: ReadonlyMap<number, number>,
	waiting: number,
	today: number
): ForecastReport {
	const days = forecast(dueCounts, today, forecastDays, waiting);
	const backlog = sum([...dueCounts].map(([day, cards]) => (day < today ? cards : 0)));
	const total = days.at(-1)?.total ?? 0;
	const later = days.slice(1);
	const busiest = later.reduce<ForecastDay | null>(
		(most, day) => (day.due > (most?.due ?? 0) ? day : most),
		null
	);
	const overdue =
		backlog === 0
			? ''
			: ` ${count(backlog, 'card is', 'cards are')} overdue and stand${backlog === 1 ? 's' : ''} with today.`;
	const peak = busiest
		? ` The busiest day after today is ${dayText(busiest.day)} with ${busiest.due}.`
		: '';
	const insight =
		total === 0
			? 'Nothing is due in the next 30 days. New cards will fill them.'
			: `${count(total, 'card falls', 'cards fall')} due in the next ${forecastDays} days, ${days[0]?.due ?? 0} of them today.${overdue}${peak}`;
	return { days, backlog, total, insight };
}
