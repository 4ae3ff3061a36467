import { error } from '@sveltejs/kit';
import type { Component } from 'svelte';

const notes = import.meta.glob<Component>('/content/*/notes/**/*.md', { import: 'default' });

export async function load({ data }) {
	const path = Object.keys(notes).find((p) => p.endsWith(`/${data.lesson.file}`));
	const note = path === undefined ? undefined : notes[path];
	if (note === undefined) error(404, 'This lesson has no note');
	return { ...data, Note: await note() };
}
