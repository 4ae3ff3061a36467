import { checkSettings } from '../../memory/settings';
import type { StudySettings } from '../../memory/types';
import { dayProblem } from './exam-day';
import { numberLimits, numberProblem } from './number-limits';
import { stepsHelp } from './steps-text';

const number = (field: keyof typeof numberLimits) => numberProblem(NaN, numberLimits[field]) ?? '';

const choose = 'Choose one of the list.';

/** What to do instead, for each field that may be refused. */
const words: Readonly<Record<keyof StudySettings, string>> = {
	desiredRetention: number('desiredRetention'),
	learningStepsMinutes: stepsHelp,
	relearningStepsMinutes: stepsHelp,
	maximumIntervalDays: number('maximumIntervalDays'),
	fuzz: choose,
	parameters: 'These weights do not fit the memory model. The published ones always do.',
	newPerDay: number('newPerDay'),
	reviewsPerDay: number('reviewsPerDay'),
	reviewOrder: choose,
	newOrder: choose,
	weekdayLoad: 'Leave at least one weekday with reviews.',
	leechThreshold: number('leechThreshold'),
	leechAction: choose,
	rolloverHour: number('rolloverHour'),
	examDay: dayProblem,
	examTarget: number('examTarget'),
	minimumSeen: number('minimumSeen')
};

/** The fields of a change that cannot be stored, each with what to do instead. */
export function refusedFields(
	settings: StudySettings,
	patch: Partial<StudySettings>
): ReadonlyMap<keyof StudySettings, string> {
	const found = checkSettings({ ...settings, ...patch });
	const fields = Object.keys(patch) as (keyof StudySettings)[];
	return new Map(
		fields
			.filter((field) => found.some((text) => text.startsWith(`${field}: `)))
			.map((field) => [field, words[field]])
	);
}
