import type { StudySettings } from '../memory/types';
import { canonicalJson } from './canonical';

/** Whether a change of a setting changes cards that were answered already; the others bear on queues and plans alone. */
const bearsOnCards: Record<keyof StudySettings, boolean> = {
	desiredRetention: true,
	learningStepsMinutes: true,
	relearningStepsMinutes: true,
	maximumIntervalDays: true,
	fuzz: true,
	parameters: true,
	newPerDay: false,
	reviewsPerDay: false,
	reviewOrder: false,
	newOrder: false,
	// An interval that is computed anew falls on an easy day or another.
	weekdayLoad: true,
	leechThreshold: true,
	leechAction: true,
	// Every entry holds its study day.
	rolloverHour: false,
	examDay: true,
	examTarget: false,
	minimumSeen: false
};

export function changesCards(before: StudySettings, after: StudySettings): boolean {
	const keys = Object.keys(bearsOnCards) as (keyof StudySettings)[];
	return keys.some(
		(key) => bearsOnCards[key] && canonicalJson(before[key]) !== canonicalJson(after[key])
	);
}
