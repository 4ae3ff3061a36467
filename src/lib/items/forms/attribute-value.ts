/** "number of airlines" below "Number of producers" is an example of the header, not its value. */
export const repeatsHeader = (value: string, header: string) =>
	/^[a-z]+ of /i.test(header) &&
	value.toLowerCase().split(' ')[0] === header.toLowerCase().split(' ')[0];

/** A bare sum or a decimal without a unit comes from a worked example. */
export const isFigure = (value: string) =>
	/^[$€£~-]?\s?\d[\d,]*\.\d+$|^[$€£]\s?[\d.,]+$|^[\d.]+(?:\s[\d.]+)+$/.test(value);
