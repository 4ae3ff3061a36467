import { seededRng } from '../../lib/core/rng';
import type { Course } from '../../lib/course/types';
import type { Item } from '../../lib/items/types';
import type { SampleOptions } from './arguments';

/** What a learner is shown, and what is right; both as Markdown lines. */
interface Shown {
	readonly asked: readonly string[];
	readonly key: readonly string[];
}

const letter = (i: number) => String.fromCharCode(65 + i);

function shown(item: Item, order: <T>(values: readonly T[]) => T[]): Shown {
	switch (item.form) {
		case 'single-choice':
		case 'multiple-response':
		case 'true-false':
			return {
				asked: item.options.map((option, i) => `- ${letter(i)}. ${option.text}`),
				key: item.options.map(
					(option, i) => `- ${letter(i)} ${option.correct ? 'right' : 'wrong'}: ${option.rationale}`
				)
			};
		case 'cloze':
		case 'typed':
		case 'command':
			return { asked: [], key: [`- accepts: ${item.accept.join(' | ')}`] };
		case 'match': {
			const rights = item.pairs.map((pair) => pair.right);
			return {
				asked: [
					...item.pairs.map((pair) => `- ${pair.left}`),
					'- to:',
					...order(item.decoy ? [...rights, item.decoy.right] : rights).map((text) => `  - ${text}`)
				],
				key: item.pairs.map((pair) => `- ${pair.left} = ${pair.right}`)
			};
		}
		case 'order':
			return {
				asked: order(item.steps).map((step) => `- ${step}`),
				key: item.steps.map((step, i) => `${i + 1}. ${step}`)
			};
		case 'flashcard':
			return { asked: [], key: [`- back: ${item.back}`] };
	}
}

/** Items drawn by the seed, as a Markdown paper. */
export function sampleText(
	course: Course,
	{ seed, count, authored, blind }: SampleOptions
): string {
	const rng = seededRng(seed);
	const origin = authored ? 'authored' : 'generated';
	const drawn = rng
		.shuffle(course.bank.items.filter((item) => item.origin === origin))
		.slice(0, count);
	const entries = drawn.map((item, i) => {
		const { asked, key } = shown(item, (values) => rng.shuffle(values));
		const head = `## ${i + 1}. ${item.form}${blind ? '' : ` \`${item.id}\``}`;
		const source = item.sources
			.map(({ file, startLine, endLine }) => `${file}:${startLine}-${endLine}`)
			.join(', ');
		const answer = blind ? [] : ['', 'Key:', '', ...key, '', `Source: ${source}`];
		return [head, '', item.stem, '', ...asked, ...answer].join('\n').trimEnd();
	});
	return `${entries.join('\n\n')}\n`;
}
