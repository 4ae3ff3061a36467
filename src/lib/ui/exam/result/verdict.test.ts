import { expect, it } from 'vitest';
import { scaledEstimate } from '../../../exam/scaled-score';
import { verdictText } from './verdict';

const scale = { passMark: 720, minimum: 100, maximum: 1000 };

it.each([
	[48, 50, 'Even the low end'],
	[10, 50, 'Even the high end'],
	[36, 50, 'The estimate is at or above the pass mark of 720, but'],
	[35, 50, 'The estimate is below the pass mark of 720, but']
])('%d of %d right', (right, asked, begins) => {
	const estimate = scaledEstimate(right, asked, scale);
	expect(estimate && verdictText(estimate, 720)).toContain(begins);
});
