import type { CourseRule, Finding } from './rule';

export const duplicateId: CourseRule = {
	id: 'duplicate-id',
	severity: 'error',
	examples: {
		ok: [
			[
				'<!-- fact: a -->\n\nAmazon S3 stores objects.\n\n<!-- fact: b -->\n\nAmazon EBS stores blocks.'
			]
		],
		notOk: [
			[
				'<!-- fact: a -->\n\nAmazon S3 stores objects.\n\n<!-- fact: a -->\n\nAmazon EBS stores blocks.'
			]
		]
	},
	check({ drafts }) {
		const found: Finding[] = [];
		const seen = new Map<string, { line: number; file: string }>();
		for (const d of drafts) {
			if (!d.explicitId) continue;
			const first = seen.get(d.explicitId);
			if (!first) seen.set(d.explicitId, { line: d.source.startLine, file: d.source.file });
			else
				found.push({
					file: d.source.file,
					line: d.source.startLine,
					message: `Unexpected fact id "${d.explicitId}" again, expected an id other than that of ${first.file}, line ${first.line}`
				});
		}
		return found;
	}
};
