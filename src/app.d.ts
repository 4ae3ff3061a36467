declare module 'virtual:course' {
	const payload: import('$lib/course/types').CoursePayload;
	export default payload;
}

declare module '*.md' {
	const component: import('svelte').Component;
	export default component;
}

declare namespace App {
	interface PageState {
		/** The list of all answers stands in the place of the exam's question. */
		examReview?: boolean;
	}
}
