import course from 'virtual:course';
import { outline } from '$lib/ui/learn/outline';

export function load() {
	return {
		course: course.id,
		title: course.title,
		description: course.description,
		blueprint: course.blueprint,
		outline: outline(course)
	};
}
