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
	weekdayLoad: false,
	leechThreshold: true,
	leechAction: true,
	rolloverHour: true,
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
