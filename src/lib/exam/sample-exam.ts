import { courseId, factId, itemId, lessonId } from '../core/ids';
import type { Item, MultipleResponseItem, SingleChoiceItem } from '../items/types';
import type { ExamBlueprint } from './formats';
import { fullFormat } from './formats';
import type { AttemptEvent, AttemptRecord, ExamForm, ExamQuestion } from './types';

// Values for the tests of this room and of those that show or keep exams.

const domain = (id: string, title: string, weight: number) => ({
	id,
	title,
	weight,
	lessons: null
});

export const dvaBlueprint: ExamBlueprint = {
	exam: 'AWS Certified Developer - Associate',
	code: 'DVA-C02',
	questions: 65,
	scored: 50,
	minutes: 130,
	passMark: 720,
	minimum: 100,
	maximum: 1000,
	domains: [
		domain('development', 'Development with AWS Services', 0.32),
		domain('security', 'Security', 0.26),
		domain('deployment', 'Deployment', 0.24),
		domain('troubleshooting', 'Troubleshooting and Optimization', 0.18)
	]
};

const secure = [lessonId('lesson-1'), lessonId('lesson-2')];
const resilient = [lessonId('lesson-3'), lessonId('lesson-4')];

export const saaBlueprint: ExamBlueprint = {
	...dvaBlueprint,
	exam: 'AWS Certified Solutions Architect - Associate',
	code: 'SAA-C03',
	domains: [
		{ ...domain('secure', 'Secure', 0.5), lessons: secure },
		{ ...domain('resilient', 'Resilient', 0.5), lessons: resilient }
	]
};

export interface SampleItem {
	readonly id: string;
	readonly origin?: Item['origin'];
	readonly domain?: string | null;
	readonly lesson?: string;
	readonly difficulty?: Item['difficulty'];
	readonly facts?: readonly string[];
	/** Texts of the options; the first `right` of them are right. */
	readonly options?: readonly string[];
	readonly right?: number;
}

/** A single-choice item, or a multiple-response one where more than one option is right. */
export function sampleItem(sample: SampleItem): SingleChoiceItem | MultipleResponseItem {
	const { id, options = ['A', 'B', 'C', 'D'], right = 1 } = sample;
	return {
		id: itemId(id),
		form: right > 1 ? 'multiple-response' : 'single-choice',
		origin: sample.origin ?? 'authored',
		stem: `Which of these is asked by ${id}?`,
		facts: (sample.facts ?? [`fact-of-${id}`]).map(factId),
		lesson: lessonId(sample.lesson ?? 'lesson-1'),
		section: null,
		sources: [],
		domain: sample.domain === undefined ? 'development' : sample.domain,
		difficulty: sample.difficulty ?? 'apply',
		references: [],
		rationale: 'Because.',
		pattern: '',
		options: options.map((text, i) => ({ text, correct: i < right, rationale: 'So it is.' }))
	};
}

/** A bank of `size` items spread evenly over the domains of DVA-C02 and four lessons; every third is authored. */
export function sampleBank(size: number): Item[] {
	const { domains } = dvaBlueprint;
	return Array.from({ length: size }, (_, i) =>
		sampleItem({
			id: `item-${i}`,
			origin: Math.floor(i / 4) % 3 === 0 ? 'authored' : 'generated',
			domain: domains[i % domains.length]?.id ?? null,
			lesson: `lesson-${(Math.floor(i / 4) % 4) + 1}`,
			right: i % 7 === 0 ? 2 : 1
		})
	);
}

/** Item `i` of the form stands at question `i`; options in their own order. */
export function sampleForm(
	items: readonly (SingleChoiceItem | MultipleResponseItem)[],
	changes: Partial<ExamForm['format']> = {}
): ExamForm {
	const questions = items.map((item): ExamQuestion => ({
		item: item.id,
		domain: item.domain ?? '',
		scored: true,
		order: item.options.map((_, i) => i)
	}));
	const format = { ...fullFormat(dvaBlueprint), questions: items.length, unscored: 0, ...changes };
	return { course: courseId('course'), format, seed: 'seed', questions };
}

/** Events are given in seconds after the start, at instant 1,000,000 ms. */
export function sampleAttempt(
	form: ExamForm,
	events: readonly AttemptEvent[],
	changes: Partial<AttemptRecord> = {}
): AttemptRecord {
	return {
		id: 'attempt',
		version: 1,
		course: form.course,
		mode: 'exam',
		form,
		startedAtMs: sampleStartMs,
		offsetMinutes: 60,
		extraMinutes: 0,
		events,
		...changes
	};
}

export const sampleStartMs = 1_000_000;
/** The instant so many seconds after the start of a sample attempt. */
export const second = (seconds: number) => sampleStartMs + seconds * 1000;
