import GithubSlugger, { slug as githubSlug } from 'github-slugger';
import { decoded } from './course-path';
import { slug } from './language/words';
import { anchorOf } from './sections';
import type { Section } from './types';

/** What cleanTitle takes off a heading, in a slug that still has it: "3-ports", "iv-ports". */
const numbering = /^(?:\d+|[ivx]+|[a-z])-+(?=.)/;

type Test = (section: Section, index: number) => boolean;

/**
 * The heading that the part behind "#" in a link means: an anchor of the page, a slug as GitHub and most editors make it
 * ("Worked example: a task" is "worked-example-a-task", a second "Ports" is "ports-1"), or the heading's own words.
 * Null where no heading fits.
 */
export function sectionOfHash(sections: readonly Section[], hash: string): Section | null {
	const wanted = decoded(hash.replace(/^#/, '')).trim().toLowerCase();
	const words = slug(wanted);
	if (words === '') return null;
	const headings = sections.filter((section) => section.depth > 0);
	const slugger = new GithubSlugger();
	const asOnGithub = headings.map((section) => slugger.slug(section.title));
	const unnumbered = wanted.replace(numbering, '');
	// The surest way to read it comes first.
	const tests: readonly Test[] = [
		(section) => anchorOf(section.id) === wanted,
		(_, i) => asOnGithub[i] === wanted,
		(section) => slug(anchorOf(section.id)) === words || slug(section.title) === words,
		(section) =>
			unnumbered !== wanted &&
			(githubSlug(section.title) === unnumbered || slug(section.title) === slug(unnumbered))
	];
	for (const test of tests) {
		const found = headings.find(test);
		if (found) return found;
	}
	return null;
}
