/** What the Vite plugin loads at run time: the compiler of the course, reloaded in dev when its own source changes. */
export { CourseSource, reportDiagnostics } from './course-state';
export { noteToSvelte } from './lesson/note-to-svelte';
