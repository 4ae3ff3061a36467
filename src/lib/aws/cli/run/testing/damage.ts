import fc from 'fast-check';

/** One thing that goes wrong with a line of words. */
export type Damage = (words: readonly string[]) => readonly string[];

const awkward = fc.constantFrom(
	...['', ' ', '-', '--', '---', '=', '--=', '-1', '--no-', '--help', 'help', '--cluster=', '\0'],
	...[
		'file://',
		'file://a.json',
		'fileb://a.json',
		'file:///',
		'@',
		'[',
		'{',
		']',
		'}',
		'{}',
		'[]'
	],
	...[
		'[{}]',
		'[[]]',
		'null',
		'true',
		'1',
		'-0',
		'1e999',
		'a=',
		'=b',
		'a=b,',
		'a={',
		'a=[',
		"a='",
		'a="'
	],
	...[
		'a=b,a=c',
		'a@=file://x',
		',',
		"'",
		'"',
		'\\',
		'\n',
		'\t',
		'\x1b[31m',
		'\ud800',
		'\udc00',
		'🚀'
	],
	...['--query', '[', '--output', 'table', '--output', 'yaml', '--no-paginate', '--max-items', '0'],
	...[
		'--starting-token',
		'Ingi',
		'--cli-input-json',
		'--cli-input-yaml',
		'--generate-cli-skeleton'
	],
	...['--region', '--profile', '--endpoint-url', '--debug', '--version', '--color', 'on', 'wait'],
	...[
		'--cli-error-format',
		'json',
		'&a [*a]',
		'? a',
		'%',
		'!!x y',
		'a: b: c',
		'`1`',
		'`',
		'[?',
		'a.b[*',
		'&a'
	]
);
const character = fc.oneof(
	fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
	fc.constantFrom(...'{}[]",=\'\\:@-&*!?|<>()`.# \n\t\x00\x07\x85'),
	fc.constantFrom('\ud800', '\udfff', '\ufeff', '\u2028')
);
/** At most a few thousand characters: long enough for what grows with the square to be felt. */
const long = fc
	.tuple(
		fc.constantFrom('a', '[', '{', '(', '"', '\\', ',', '=', '`', '🚀', 'a=b,', '&', '- ', '!'),
		fc.integer({ min: 500, max: 5000 })
	)
	.map(([unit, count]) => unit.repeat(count));

const place = fc.nat({ max: 10_000 });
const at = (words: readonly string[], where: number) => where % Math.max(1, words.length);

const changeWord = (words: readonly string[], where: number, change: (word: string) => string) =>
	words.map((word, index) => (index === at(words, where) ? change(word) : word));

/** Drops, doubles, swaps and changes words and characters, takes words of another line, grows them beyond measure. */
export const damage = (lines: readonly (readonly string[])[]): fc.Arbitrary<Damage> =>
	fc.oneof(
		place.map(
			(i): Damage =>
				(words) =>
					words.filter((_, index) => index !== at(words, i))
		),
		place.map(
			(i): Damage =>
				(words) =>
					words.flatMap((word, index) => (index === at(words, i) ? [word, word] : [word]))
		),
		fc.tuple(place, place).map(
			([i, j]): Damage =>
				(words) =>
					words.map((word, index) =>
						index === at(words, i)
							? words[at(words, j)]!
							: index === at(words, j)
								? words[at(words, i)]!
								: word
					)
		),
		fc.tuple(place, awkward).map(
			([i, word]): Damage =>
				(words) =>
					words.toSpliced(at(words, i), 0, word)
		),
		fc.tuple(place, awkward).map(
			([i, word]): Damage =>
				(words) =>
					changeWord(words, i, () => word)
		),
		fc.tuple(place, place, character).map(
			([i, k, text]): Damage =>
				(words) =>
					changeWord(
						words,
						i,
						(word) =>
							word.slice(0, k % (word.length + 1)) + text + word.slice(k % (word.length + 1))
					)
		),
		fc.tuple(place, place, fc.integer({ min: 1, max: 4 })).map(
			([i, k, count]): Damage =>
				(words) =>
					changeWord(words, i, (word) => {
						const from = k % (word.length + 1);
						return word.slice(0, from) + word.slice(from + count);
					})
		),
		fc.tuple(place, place).map(
			([i, k]): Damage =>
				(words) =>
					changeWord(words, i, (word) => word.slice(0, k % (word.length + 1)))
		),
		fc
			.tuple(place, place, fc.constantFrom(...lines))
			.map(([i, k, other]): Damage => (words) => [
				...words.slice(0, at(words, i)),
				...other.slice(at(other, k))
			]),
		{
			arbitrary: fc.tuple(place, long).map(
				([i, text]): Damage =>
					(words) =>
						changeWord(words, i, (word) => word + text)
			),
			weight: 1
		}
	);
