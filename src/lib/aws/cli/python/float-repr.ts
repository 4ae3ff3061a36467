/** A float as Python's `repr` writes it: `20.0`, `1e-05`, `1e+16`, `nan`, `-inf`. The shortest digits that read back the same, as JavaScript has them. */
export function floatRepr(value: number): string {
	if (Number.isNaN(value)) return 'nan';
	if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
	const sign = value < 0 || Object.is(value, -0) ? '-' : '';
	const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
	const digits = mantissa.replace('.', '');
	const exponent = Number(power);
	return (
		sign +
		(exponent < -4 || exponent >= 16 ? scientific(digits, exponent) : fixed(digits, exponent))
	);
}

function scientific(digits: string, exponent: number): string {
	const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
	const power = String(Math.abs(exponent)).padStart(2, '0');
	return `${digits[0]}${fraction}e${exponent < 0 ? '-' : '+'}${power}`;
}

function fixed(digits: string, exponent: number): string {
	if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
	const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
	return `${whole}.${digits.slice(exponent + 1) || '0'}`;
}

/** As `json.dumps` writes it: `NaN` and `Infinity` where `repr` has `nan` and `inf`. */
export function floatJson(value: number): string {
	if (Number.isNaN(value)) return 'NaN';
	if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
	return floatRepr(value);
}
