import { CLAMP_PARAMETERS, W17_W18_Ceiling } from 'ts-fsrs';
import { parameterCount } from './fsrs6';
import type { StudySettings } from './types';

export const defaultSettings: StudySettings = {
	desiredRetention: 0.9,
	learningStepsMinutes: [1, 10],
	relearningStepsMinutes: [10],
	maximumIntervalDays: 36_500,
	fuzz: true,
	parameters: null,
	newPerDay: 20,
	reviewsPerDay: 200,
	reviewOrder: 'due',
	newOrder: 'course',
	weekdayLoad: [1, 1, 1, 1, 1, 1, 1],
	leechThreshold: 8,
	leechAction: 'suspend',
	rolloverHour: 4,
	examDay: null,
	examTarget: 0.8,
	minimumSeen: 2
};

/** What is expected of a value, or null where it is as expected. Values may come from a damaged file and be of any type. */
type Check = (value: unknown) => string | null;

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

const between =
	(least: number, most: number): Check =>
	(value) =>
		isNumber(value) && value >= least && value <= most ? null : `a number from ${least} to ${most}`;

const whole =
	(least: number, most: number): Check =>
	(value) =>
		isWhole(value) && value >= least && value <= most
			? null
			: `a whole number from ${least} to ${most}`;

const oneOf =
	(...choices: readonly string[]): Check =>
	(value) =>
		choices.some((choice) => choice === value)
			? null
			: choices.map((choice) => `"${choice}"`).join(' or ');

const orNull =
	(check: Check): Check =>
	(value) => {
		const expected = value === null ? null : check(value);
		return expected && `${expected}, or none`;
	};

const stepsMost = 10;
const dayMinutes = 1440;

const steps: Check = (value) =>
	Array.isArray(value) &&
	value.length <= stepsMost &&
	value.every((minutes) => isNumber(minutes) && minutes > 0 && minutes <= dayMinutes)
		? null
		: `at most ${stepsMost} steps, each longer than 0 and at most ${dayMinutes} minutes`;

const weekdays: Check = (value) => {
	const fine =
		Array.isArray(value) &&
		value.length === 7 &&
		value.every((share) => isNumber(share) && share >= 0 && share <= 1);
	if (!fine) return 'seven shares from 0 to 1, Sunday first';
	return value.some((share) => share > 0) ? null : 'at least one weekday with a share above 0';
};

/** Fitted weights are single-precision numbers: a bound may be passed by that much. */
const slack = 1e-6;

const parameters: Check = (value) => {
	if (!Array.isArray(value) || value.length !== parameterCount) return `${parameterCount} numbers`;
	const bounds = CLAMP_PARAMETERS(W17_W18_Ceiling, false);
	for (const [i, [least = 0, most = 0]] of bounds.entries()) {
		const weight: unknown = value[i];
		if (!isNumber(weight) || weight < least - slack || weight > most + slack)
			return `number ${i + 1} of ${parameterCount} from ${least} to ${most}`;
	}
	return null;
};

const checks: Record<keyof StudySettings, Check> = {
	desiredRetention: between(0.7, 0.97),
	learningStepsMinutes: steps,
	relearningStepsMinutes: steps,
	maximumIntervalDays: whole(1, 36_500),
	fuzz: (value) => (typeof value === 'boolean' ? null : 'true or false'),
	parameters: orNull(parameters),
	newPerDay: whole(0, 9999),
	reviewsPerDay: whole(0, 9999),
	reviewOrder: oneOf('due', 'retrievability', 'blueprint'),
	newOrder: oneOf('course', 'mixed'),
	weekdayLoad: weekdays,
	leechThreshold: whole(0, 99),
	leechAction: oneOf('suspend', 'mark'),
	rolloverHour: whole(0, 23),
	examDay: orNull(whole(0, 100_000)),
	examTarget: between(0, 1),
	minimumSeen: whole(1, 99)
};

const shown = (value: unknown) =>
	typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What is wrong with settings, each message beginning with the field's name; empty where all is well. */
export function checkSettings(settings: StudySettings): string[] {
	return (Object.keys(checks) as (keyof StudySettings)[]).flatMap((field) => {
		const expected = checks[field](settings[field]);
		return expected ? [`${field}: Unexpected ${shown(settings[field])}, expected ${expected}`] : [];
	});
}
