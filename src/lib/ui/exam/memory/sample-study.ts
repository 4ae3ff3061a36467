import { courseId, deviceId, entryId, factId, lessonId, sectionId } from '../../../core/ids';
import type { CoursePayload } from '../../../course/types';
import { dvaBlueprint, sampleItem } from '../../../exam/sample-exam';
import { derivation } from '../../../memory/derivation';
import { studyDay } from '../../../memory/day';
import { defaultSettings } from '../../../memory/settings';
import type { Moment } from '../../../memory/types';
import { memoryStore } from '../../../progress/memory-store';
import { buildDeck, courseCards } from '../../study/deck';
import { matchCards } from '../../study/match-cards';
import type { Study } from '../../study/open-study';

// Values for the tests of these screens.

export const noon: Moment = { atMs: Date.UTC(2026, 10, 23, 12), offsetMinutes: 0 };

const lesson = {
	id: lessonId('lesson-1'),
	title: 'Lesson 1',
	file: 'notes/01.md',
	summary: null,
	outcomes: [],
	domain: 'development',
	domains: ['development'],
	minutes: 5,
	sections: []
};

/** A written question on two facts, one on no fact, and generated ones on the facts `a` to `d`. */
export const sampleCourse: CoursePayload = {
	id: courseId('course'),
	title: 'Course',
	description: '',
	blueprint: dvaBlueprint,
	blueprints: [dvaBlueprint],
	lessons: [lesson],
	facts: ['a', 'b', 'c', 'd'].map((id) => ({
		id: factId(id),
		kind: 'rule',
		statement: `Fact ${id} is so.`,
		subject: `fact ${id}`,
		lesson: lesson.id,
		section: sectionId('lesson-1#s'),
		group: null
	})),
	items: [
		sampleItem({ id: 'scenario', facts: ['a', 'b'] }),
		sampleItem({ id: 'free', facts: [] }),
		...['a', 'b', 'c', 'd'].map((fact) =>
			sampleItem({ id: `on-${fact}`, origin: 'generated', facts: [fact] })
		)
	],
	glossary: {}
};

/** A study in memory, all cards new. */
export async function sampleStudy(now: Moment = noon): Promise<Study> {
	const deck = buildDeck(sampleCourse);
	const store = memoryStore({ device: deviceId('device'), derivation, witness: null });
	const health = await store.open();
	const today = () => studyDay(now, defaultSettings.rolloverHour);
	let ids = 0;
	const sync = await store.sync(courseCards(deck), matchCards, {
		...now,
		day: today(),
		newEntryId: () => entryId(`id-${++ids}`)
	});
	return { deck, store, settings: defaultSettings, health, sync, today };
}
