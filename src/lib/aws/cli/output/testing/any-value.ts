import fc from 'fast-check';
import { Float, type Value } from '../../../model/value';

const awkward = fc.constantFrom(
	...['', ' ', 'true', 'null', '~', '256', '0x1f', '1e3', '2023-11-14', '- a', 'a: b', 'a #b'],
	...['"q"', "it's", 'a\nb', '\na', 'a\n b', 'a\tb', '日本', '🎉', 'é', '\u2028', '\x85', '\ufeff'],
	'lorem ipsum: dolor sit amet '.repeat(9)
);
const text = fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 120 }));

const scalar: fc.Arbitrary<Value> = fc.oneof(
	text,
	fc.constantFrom<Value>(null, true, false),
	fc.integer(),
	fc.bigInt({ min: 2n ** 60n, max: 2n ** 70n }),
	fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => new Float(value))
);

/** Anything that an answer or a query may come to, lists and objects within each other. */
export const anyValue = fc.letrec<{ value: Value }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		scalar,
		fc.array(tie('value'), { maxLength: 4 }),
		fc
			.uniqueArray(fc.tuple(text, tie('value')), { selector: ([key]) => key, maxLength: 4 })
			.map((members): Value => new Map(members))
	)
})).value;
