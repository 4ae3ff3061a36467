import { resolve } from '$app/paths';
import type { CoursePayload } from '../../course/types';

let loading: Promise<CoursePayload> | null = null;
let loaded: CoursePayload | null = null;

/** The course if it is here already: going back to a question then shows it at once. */
export const courseAtHand = () => loaded;

/** The bank, fetched once a visit. Built with the pages, so its shape is theirs. A failure may be tried again. */
export function loadCourse(): Promise<CoursePayload> {
	loading ??= fetch(resolve('/course.json'))
		.then(async (response) => {
			if (!response.ok) throw new Error(`The question bank answered ${response.status}`);
			loaded = (await response.json()) as CoursePayload;
			return loaded;
		})
		.catch((error: unknown) => {
			loading = null;
			throw error;
		});
	return loading;
}
