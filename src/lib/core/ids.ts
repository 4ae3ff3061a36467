/** Branded strings: an id of one thing is not accepted where another thing's id is wanted. */
declare const brand: unique symbol;
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

export type CourseId = Brand<string, 'CourseId'>;
export type LessonId = Brand<string, 'LessonId'>;
export type SectionId = Brand<string, 'SectionId'>;
export type FactId = Brand<string, 'FactId'>;
export type GroupId = Brand<string, 'GroupId'>;
export type ItemId = Brand<string, 'ItemId'>;

export const courseId = (text: string) => text as CourseId;
export const lessonId = (text: string) => text as LessonId;
export const sectionId = (text: string) => text as SectionId;
export const factId = (text: string) => text as FactId;
export const groupId = (text: string) => text as GroupId;
export const itemId = (text: string) => text as ItemId;

/** A memory card: "fact:<fact id>", "item:<authored item id>" or "lab:<lab id>". */
export type CardId = Brand<string, 'CardId'>;
/** An entry of the review log, unique over all devices. */
export type EntryId = Brand<string, 'EntryId'>;
export type DeviceId = Brand<string, 'DeviceId'>;

export const cardId = (kind: 'fact' | 'item' | 'lab', of: string) => `${kind}:${of}` as CardId;
export const entryId = (text: string) => text as EntryId;
export const deviceId = (text: string) => text as DeviceId;
