import type { StudySettings } from '../../memory/types';

export interface NumberLimit {
	/** As shown, ends included. */
	readonly least: number;
	readonly most: number;
	/** Shown over stored: 100 where a share is shown in percent. */
	readonly scale: number;
}

type NumberSetting = {
	[Field in keyof StudySettings]: StudySettings[Field] extends number ? Field : never;
}[keyof StudySettings];

/** What each number may be. All are typed as whole numbers. */
export const numberLimits = {
	desiredRetention: { least: 70, most: 97, scale: 100 },
	maximumIntervalDays: { least: 1, most: 36_500, scale: 1 },
	newPerDay: { least: 0, most: 9999, scale: 1 },
	reviewsPerDay: { least: 0, most: 9999, scale: 1 },
	leechThreshold: { least: 0, most: 99, scale: 1 },
	rolloverHour: { least: 0, most: 23, scale: 1 },
	examTarget: { least: 1, most: 100, scale: 100 },
	minimumSeen: { least: 1, most: 99, scale: 1 }
} as const satisfies Record<NumberSetting, NumberLimit>;

/** What is wrong with a typed number, in the unit it is shown in; null where it is taken. An empty field is NaN. */
export function numberProblem(typed: number, { least, most }: NumberLimit): string | null {
	if (!Number.isFinite(typed) || typed < least || typed > most)
		return `Type a number from ${least} to ${most}.`;
	return Number.isInteger(typed) ? null : `Type a whole number from ${least} to ${most}.`;
}
