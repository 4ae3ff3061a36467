import course from 'virtual:course';

export function load() {
	return { title: course.title };
}
