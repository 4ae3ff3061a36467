declare module 'virtual:course' {
	const payload: import('$lib/course/types').CoursePayload;
	export default payload;
}

declare module '*.md' {
	const component: import('svelte').Component;
	export default component;
}
