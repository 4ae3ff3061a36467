/** Digits for the number words that people type, zero to twenty. */
const numberWords = new Map(
	(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
		'sixteen seventeen eighteen nineteen twenty'
	)
		.split(' ')
		.map((word, value) => [word, String(value)])
);

/** Spellings of a unit, its symbol first. Decimal and binary units stay apart. */
const units = new Map(
	[
		'ms millisecond milliseconds msec msecs',
		's second seconds sec secs',
		'min minute minutes mins',
		'h hour hours hr hrs',
		'd day days',
		'wk week weeks wks',
		'yr year years yrs',
		'b byte bytes',
		'kb kilobyte kilobytes',
		'mb megabyte megabytes',
		'gb gigabyte gigabytes gig gigs',
		'tb terabyte terabytes',
		'pb petabyte petabytes',
		'kib kibibyte kibibytes',
		'mib mebibyte mebibytes',
		'gib gibibyte gibibytes',
		'tib tebibyte tebibytes',
		'km kilometre kilometres kilometer kilometers',
		'm metre metres meter meters',
		'cm centimetre centimetres centimeter centimeters',
		'mm millimetre millimetres millimeter millimeters',
		'kg kilogram kilograms kilo kilos',
		'g gram grams',
		'mg milligram milligrams',
		'l litre litres liter liters',
		'ml millilitre millilitres milliliter milliliters',
		'hz hertz',
		'khz kilohertz',
		'mhz megahertz',
		'ghz gigahertz',
		'vcpu vcpus'
	].flatMap((line) => {
		const [symbol = '', ...names] = line.split(' ');
		return [symbol, ...names].map((name) => [name, symbol] as const);
	})
);

/** British endings to American ones; applied to both sides, so an ending that is British only in looks does no harm. */
const spellings: readonly (readonly [RegExp, string])[] = [
	[/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
	[/ys(e|ed|es|ing)$/, 'yz$1'],
	[/([a-z]{2})our(s|ed|ing|able|ite|ites|al)?$/, '$1or$2'],
	[/([bcdt])re(s)?$/, '$1er$2'],
	[/ogue(s)?$/, 'og$1'],
	[/([aeiou])ll(ed|ing|er|ers|ation)$/, '$1l$2'],
	[/(lic|def|off|pret)ence(s)?$/, '$1ense$2'],
	[/^programme(s)?$/, 'program$1'],
	[/^grey$/, 'gray'],
	[/^cheque/, 'check'],
	[/(^|[chknp])ae(?=[a-z]{2})/, '$1e'],
	[/(^|[fhmr])oe(?=[a-z]{2})/, '$1e']
];

const articles = new Set(['a', 'an', 'the']);

function singularOf(word: string): string {
	if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
	if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
	if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
	return word.replace(/s$/, '');
}

function normalWord(word: string, previous: string | undefined): string {
	const digits = numberWords.get(word);
	if (digits) return digits;
	const afterNumber = previous !== undefined && (/\d$/.test(previous) || numberWords.has(previous));
	const unit = units.get(word);
	if (unit && (afterNumber || word.length > 3)) return unit;
	if (/\d/.test(word)) return word;
	const american = spellings.reduce((w, [from, to]) => w.replace(from, to), word);
	return singularOf(american);
}

/**
 * The words of an answer with case, punctuation, hyphens, articles, British endings, plural s, number words
 * and unit names levelled. Both sides of a comparison must come from here.
 */
export function normalWords(text: string): string[] {
	const words = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’'`"“”]/g, '')
		.replace(/&/g, ' and ')
		.replace(/\bper\s?cent\b/g, ' % ')
		.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
		.replace(/(\d)([\p{L}%])/gu, (all, digit: string, next: string, at: number, line: string) =>
			// "15min" is a number and a unit; "t2", "s3a" and "x86" are names.
			/[\p{L}]/u.test(line.slice(0, at).match(/[\p{L}\d.]*$/u)?.[0] ?? '')
				? all
				: `${digit} ${next}`
		)
		.match(/(?<![\p{L}\p{N}])[-−]\d+(?:\.\d+)?|\d+(?:\.\d+)*|[\p{L}\p{N}\p{M}]+|[%+#]+/gu);
	const kept = (words ?? []).filter((word, i, all) => !articles.has(word) || all.length === 1);
	return kept.map((word, i) => normalWord(word, kept[i - 1]));
}
