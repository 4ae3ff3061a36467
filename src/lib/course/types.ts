import type { CourseId, LessonId } from '../core/ids';
import type { Diagnostic } from '../core/diagnostics';
import type { Bank, Item } from '../items/types';
import type { ContentUnit, Fact, Section } from '../notes/types';

export interface Domain {
	readonly id: string;
	readonly title: string;
	/** Share of scored questions, 0 to 1. */
	readonly weight: number;
	/** Lessons whose questions belong to it; null where questions and lessons name the domain themselves. */
	readonly lessons: readonly LessonId[] | null;
}

/** Exam facts from course.yaml. */
export interface Blueprint {
	readonly exam: string;
	readonly code: string;
	readonly questions: number;
	readonly scored: number;
	readonly minutes: number;
	/** On the scale from `minimum` to `maximum`. */
	readonly passMark: number;
	readonly minimum: number;
	readonly maximum: number;
	readonly domains: readonly Domain[];
}

export interface Lesson {
	readonly id: LessonId;
	readonly title: string;
	/** Relative to the course folder: "notes/05-networking-modes.md". */
	readonly file: string;
	readonly summary: string | null;
	/** Each continues "After this lesson you can …"; may hold backticked code. */
	readonly outcomes: readonly string[];
	/** The exam domain that counts; its questions belong to it. */
	readonly domain: string | null;
	/** Ids of all the domains it serves; `domain` comes first. */
	readonly domains: readonly string[];
	/** Whole minutes of reading, at least 1: given by the author, or computed. */
	readonly minutes: number;
	readonly sections: readonly Section[];
}

/** Everything the app and the authors' tools need, compiled from a folder of `content/`. */
export interface Course {
	readonly id: CourseId;
	readonly title: string;
	readonly description: string;
	/** The exam the course is made for: the first of `blueprints`. */
	readonly blueprint: Blueprint | null;
	/** All exams that papers can be assembled for; their codes differ. */
	readonly blueprints: readonly Blueprint[];
	readonly lessons: readonly Lesson[];
	readonly facts: readonly Fact[];
	readonly bank: Bank;
	readonly units: readonly ContentUnit[];
	readonly diagnostics: readonly Diagnostic[];
}

/** What is served as course.json: no units, no blocked items, no verbatim source texts. */
export interface CoursePayload {
	readonly id: CourseId;
	readonly title: string;
	readonly description: string;
	/** The exam the course is made for: the first of `blueprints`. */
	readonly blueprint: Blueprint | null;
	/** All exams that papers can be assembled for; their codes differ. */
	readonly blueprints: readonly Blueprint[];
	readonly lessons: readonly Lesson[];
	readonly facts: readonly Pick<
		Fact,
		'id' | 'kind' | 'statement' | 'subject' | 'lesson' | 'section' | 'group'
	>[];
	readonly items: readonly Item[];
	/** Abbreviation to expansion. */
	readonly glossary: Readonly<Record<string, string>>;
}
