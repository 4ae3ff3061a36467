import { courseId } from '../../lib/core/ids';
import { assembleForm } from '../../lib/exam/assemble';
import { fullFormat } from '../../lib/exam/formats';
import { dvaBlueprint, sampleBank } from '../../lib/exam/sample-exam';
import { givesAwayOneOf } from '../../lib/items/independence';
import { hasOrderedOptions } from '../../lib/items/ordered-options';
import { compare, ms, print } from './figures';

export function benchExam() {
	const rows: (string | number)[][] = [['items', 'questions', 'assembly ms']];
	const format = fullFormat(dvaBlueprint);
	for (const size of [300, 1500, 6000]) {
		const bank = sampleBank(size);
		let papers = 0;
		const assemble = () =>
			assembleForm(bank, format, {
				course: courseId('bench'),
				seed: `${papers++}`,
				clashes: givesAwayOneOf,
				keepsOrder: hasOrderedOptions
			});
		const [took] = compare(51, assemble, () => null);
		rows.push([size, format.questions, ms(took)]);
	}
	print('Assemble a full paper (median; wanted: 50 ms at 1,500 items)', rows);
}
