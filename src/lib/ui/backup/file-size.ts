/** "512 bytes", "3.4 kB", "12 MB": SI units, two significant digits below ten. */
export function fileSize(bytes: number): string {
	if (bytes < 1000) return `${bytes} byte${bytes === 1 ? '' : 's'}`;
	const [value, unit] =
		bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
	return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
