import { backslashed } from '../expand/quote';
import type { Shell } from '../interpret/shell';
import { Complaint } from '../interpret/signals';
import type { Program } from '../interpret/world';
import { decodeEscapes } from '../syntax/escapes';
import { strftime } from '../commands/strftime';
import { readOptions, usageLine } from './usage';

const directive =
	/%(?:%|\(([^)]*)\)T|([-+ #0']*)(\*|\d+)?(?:\.(\*|-?\d+)?)?(?:hh|h|ll|l|L|j|z|t)?([a-zA-Z]))/g;

export const printf: Program = async ({ args, output, shell }) => {
	const { options, operands } = readOptions('printf', args, 'v:');
	const [format, ...values] = operands;
	if (format === undefined) throw new Complaint(usageLine('printf'), 2, true);
	const formatter = new Formatter(shell, values);
	const text = formatter.run(format);
	for (const message of formatter.complaints) await shell.complain(`printf: ${message}`);
	const variable = options.get('v');
	if (variable === undefined) await output.write(text);
	else if (/^[A-Za-z_]\w*(?:\[.+\])?$/.test(variable)) {
		const element = /^(\w+)\[(.+)\]$/.exec(variable);
		if (element) shell.variables.assignElement(element[1] ?? '', element[2] ?? '', text);
		else shell.variables.assign(variable, text);
	} else throw new Complaint(`printf: \`${variable}': not a valid identifier`, 2);
	return formatter.complaints.length > 0 ? 1 : 0;
};

class Formatter {
	readonly complaints: string[] = [];
	private readonly shell: Shell;
	private readonly values: readonly string[];
	private next = 0;
	private stopped = false;

	constructor(shell: Shell, values: readonly string[]) {
		this.shell = shell;
		this.values = values;
	}

	/** The format is used again until all values are. */
	run(format: string): string {
		let out = '';
		do {
			const before = this.next;
			out += this.once(format);
			if (this.next === before) break;
		} while (this.next < this.values.length && !this.stopped);
		return out;
	}

	private once(format: string): string {
		let out = '';
		let last = 0;
		for (const found of format.matchAll(directive)) {
			const plain = decodeEscapes(format.slice(last, found.index), 'format');
			out += plain.text;
			last = found.index + found[0].length;
			if (this.stopped) return out;
			out += this.directive(found);
			if (this.stopped) return out;
		}
		const rest = format.slice(last);
		const broken = /%[^]?/.exec(rest);
		if (broken !== null) {
			const letter = broken[0].slice(1);
			this.complaints.push(
				letter === '' ? "`%': missing format character" : `\`${letter}': invalid format character`
			);
			this.stopped = true;
			return out + decodeEscapes(rest.slice(0, broken.index), 'format').text;
		}
		return out + decodeEscapes(rest, 'format').text;
	}

	private take(): string | undefined {
		const value = this.values[this.next];
		this.next += 1;
		return value;
	}

	private directive(found: RegExpMatchArray): string {
		const [whole, time, flags = '', givenWidth, givenPrecision, letter = ''] = found;
		if (whole === '%%') return '%';
		if (time !== undefined) return this.time(time);
		let width = givenWidth === '*' ? Number(this.take() ?? 0) : Number(givenWidth ?? 0);
		const left = flags.includes('-') || width < 0;
		width = Math.abs(width);
		const precisionText = givenPrecision === '*' ? this.take() : givenPrecision;
		const precision = /\.(?!-)/.test(whole) ? Number(precisionText ?? 0) : null;
		const body = this.convert(letter, flags, precision);
		const zero = flags.includes('0') && !left && /[dioxXufFeEgGaA]/.test(letter);
		const length = [...body].length;
		if (length >= width) return body;
		if (left) return body + ' '.repeat(width - length);
		if (!zero || (precision !== null && /[dioxXu]/.test(letter)))
			return ' '.repeat(width - length) + body;
		const sign = /^(?:[-+ ]|0[xX])?/.exec(body)?.[0] ?? '';
		return sign + '0'.repeat(width - length) + body.slice(sign.length);
	}

	private convert(letter: string, flags: string, precision: number | null): string {
		const cut = (text: string) =>
			precision === null ? text : [...text].slice(0, precision).join('');
		switch (letter) {
			case 's':
				return cut(this.take() ?? '');
			case 'b': {
				const decoded = decodeEscapes(this.take() ?? '', '%b');
				this.stopped ||= decoded.stops;
				return cut(decoded.text);
			}
			case 'q':
				return cut(backslashed(this.take() ?? ''));
			case 'c':
				return [...(this.take() ?? '')][0] ?? '\0';
			case 'd':
			case 'i':
				return signed(this.integer(), flags, precision);
			case 'u':
			case 'o':
			case 'x':
			case 'X':
				return unsigned(letter, BigInt.asUintN(64, this.integer()), flags, precision);
			case 'f':
			case 'F':
			case 'e':
			case 'E':
			case 'g':
			case 'G':
				return floating(letter, this.number(), flags, precision ?? 6);
			default:
				this.complaints.push(`\`${letter}': invalid format character`);
				this.stopped = true;
				return '';
		}
	}

	private integer(): bigint {
		const text = this.take() ?? '';
		if (/^['"]/.test(text)) return BigInt(text.codePointAt(1) ?? 0);
		const found = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)/.exec(text);
		if (found === null || found[0].length < text.length) {
			const kind = /^\s*[-+]?0\d/.test(text) ? 'octal number' : 'number';
			if (text !== '') this.complaints.push(`${text}: invalid ${kind}`);
			if (found === null) return 0n;
		}
		const digits = found[2] ?? '0';
		const value = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
		return found[1] === '-' ? -value : value;
	}

	private number(): number {
		const text = this.take() ?? '';
		if (/^['"]/.test(text)) return text.codePointAt(1) ?? 0;
		const value = Number(text.trim());
		if (text.trim() !== '' && Number.isFinite(value)) return value;
		if (text !== '') this.complaints.push(`${text}: invalid number`);
		const start = parseFloat(text);
		return Number.isNaN(start) ? 0 : start;
	}

	private time(format: string): string {
		const given = this.take();
		const now = this.shell.world.clock.nowMs();
		const seconds = given === undefined || Number(given) < 0 ? now / 1000 : Number(given);
		return strftime(format === '' ? '%X' : format, seconds * 1000);
	}
}

function signed(value: bigint, flags: string, precision: number | null): string {
	const digits = String(value < 0n ? -value : value).padStart(precision ?? 0, '0');
	const sign = value < 0n ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
	return sign + digits;
}

function unsigned(letter: string, value: bigint, flags: string, precision: number | null): string {
	const base = letter === 'o' ? 8 : letter === 'u' ? 10 : 16;
	const digits = value.toString(base).padStart(precision ?? 0, '0');
	const marked =
		!flags.includes('#') || value === 0n
			? digits
			: letter === 'o'
				? digits.replace(/^(?!0)/, '0')
				: base === 16
					? `0x${digits}`
					: digits;
	return letter === 'X' ? marked.toUpperCase() : marked;
}

function floating(letter: string, value: number, flags: string, precision: number): string {
	const exponent = (text: string) => text.replace(/e([+-])(\d)$/, 'e$10$2');
	let text: string;
	if (/[fF]/.test(letter)) text = Math.abs(value).toFixed(precision);
	else if (/[eE]/.test(letter)) text = exponent(Math.abs(value).toExponential(precision));
	else {
		const digits = precision === 0 ? 1 : precision;
		const power = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
		text =
			power < -4 || power >= digits
				? exponent(Math.abs(value).toExponential(digits - 1))
				: Math.abs(value).toFixed(Math.max(0, digits - 1 - power));
		if (!flags.includes('#'))
			text = text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
	}
	const negative = value < 0 || Object.is(value, -0);
	const sign = negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
	return sign + (/[EG]/.test(letter) ? text.toUpperCase() : text);
}
