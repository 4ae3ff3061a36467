import course from 'virtual:course';
import { outline } from '$lib/ui/learn/outline';

export function load() {
	return { title: course.title, outline: outline(course) };
}
