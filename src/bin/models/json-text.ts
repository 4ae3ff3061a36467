/**
 * JSON with one line for each entry of the second level, so that a diff shows which shape changed.
 */
export function jsonText(value: object): string {
	const sections = Object.entries(value).map(([key, section]: [string, unknown]) => {
		const isFlat = typeof section !== 'object' || section === null || Array.isArray(section);
		if (isFlat || Object.keys(section).length === 0)
			return `${JSON.stringify(key)}: ${JSON.stringify(section)}`;
		const lines = Object.entries(section).map(
			([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(entry)}`
		);
		return `${JSON.stringify(key)}: {\n${lines.join(',\n')}\n}`;
	});
	return `{\n${sections.join(',\n')}\n}\n`;
}
