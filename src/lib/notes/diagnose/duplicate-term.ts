import { contentWords, singular, slug } from '../language/words';
import type { CourseRule, Finding } from './rule';

/** One term, two definitions that share few words, in the same section path or under the same category. */
export const duplicateTerm: CourseRule = {
	id: 'duplicate-term',
	severity: 'warning',
	examples: {
		ok: [
			['## Modes\n\n- **bridge:** Docker default network.\n- **host:** The network of the host.']
		],
		notOk: [
			[
				'## Modes\n\n- **bridge:** Docker default network.\n- **bridge:** Task gets its own interface.'
			]
		]
	},
	check({ facts }) {
		const found: Finding[] = [];
		const seen = new Map<string, { text: string; file: string; line: number }>();
		for (const f of facts) {
			if (f.kind !== 'definition' && f.kind !== 'purpose') continue;
			const text = f.kind === 'definition' ? f.definition : f.purpose;
			const source = f.sources[0];
			if (!source) continue;
			const key = `${f.section}|${slug(f.term.text)}`;
			const first = seen.get(key);
			if (!first) seen.set(key, { text, file: source.file, line: source.startLine });
			else if (overlap(first.text, text) < 0.5)
				found.push({
					file: source.file,
					line: source.startLine,
					message: `Unexpected second definition of "${f.term.text}", expected the one of line ${first.line} or another term`
				});
		}
		return found;
	}
};

function overlap(a: string, b: string): number {
	const x = new Set(contentWords(a).map(singular));
	const y = new Set(contentWords(b).map(singular));
	if (x.size === 0 || y.size === 0) return 1;
	const shared = [...x].filter((w) => y.has(w)).length;
	return shared / Math.min(x.size, y.size);
}
