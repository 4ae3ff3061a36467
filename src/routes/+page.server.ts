import course from 'virtual:course';
import { outline } from '$lib/ui/learn/outline';

export function load() {
	return {
		title: course.title,
		description: course.description,
		blueprint: course.blueprint,
		outline: outline(course)
	};
}
