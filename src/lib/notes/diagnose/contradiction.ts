import { slug } from '../language/words';
import type { CourseRule, Finding } from './rule';

/** Same subject and property, another value: in table cells, "Property: value" lines, defaults, "X only" brackets, and abbreviations. */
export const contradiction: CourseRule = {
	id: 'contradiction',
	severity: 'warning',
	examples: {
		ok: [['## SQS\n\n- Retention: 4 days\n- Timeout: 30 seconds']],
		notOk: [
			['## SQS\n\n- Retention: 4 days\n- Retention: 14 days'],
			[
				'| Feature | A | B |\n| - | - | - |\n| Serverless | Yes | No |\n\n| Feature | A | B |\n| - | - | - |\n| Serverless | No | No |'
			]
		]
	},
	check({ facts }) {
		const found: Finding[] = [];
		const seen = new Map<string, { value: string; line: number; file: string }>();
		for (const f of facts) {
			const claim =
				f.kind === 'attribute'
					? {
							key: `${f.lesson}|a|${slug(f.entity.text)}|${slug(f.property)}`,
							value: f.value,
							what: `${f.property} of ${f.entity.text}`
						}
					: f.kind === 'qualifier' && f.exclusive
						? {
								key: `${f.lesson}|q|${slug(f.term.text)}`,
								value: f.scope.join(', '),
								what: `scope of ${f.term.text}`
							}
						: f.kind === 'default' && f.whole
							? {
									key: `${f.section}|d|${slug(f.whole)}`,
									value: f.value.text,
									what: `default ${f.whole}`
								}
							: null;
			const source = f.sources[0];
			if (!claim || !source || slug(claim.value) === '') continue;
			const first = seen.get(claim.key);
			if (!first)
				seen.set(claim.key, { value: claim.value, line: source.startLine, file: source.file });
			else if (slug(first.value) !== slug(claim.value) && first.line !== source.startLine)
				found.push({
					file: source.file,
					line: source.startLine,
					message: `Unexpected "${claim.value}" as ${claim.what}, expected "${first.value}" as in ${first.file}, line ${first.line}`
				});
		}
		return found;
	}
};
