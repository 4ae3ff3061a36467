import course from 'virtual:course';

export const prerender = true;

export function GET(): Response {
	return new Response(JSON.stringify(course), {
		headers: { 'content-type': 'application/json' }
	});
}
