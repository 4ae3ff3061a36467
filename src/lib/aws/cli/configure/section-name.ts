/** A section of the config file that is not a profile's. The CLI looks whether its name *contains* the word given, so any part of it counts. */
const OWN_SECTION = 'plugins';

export const isOwnSection = (name: string) => OWN_SECTION.includes(name);

/** `[profile dev]`, `[profile 'my dev']`. */
export function sectionName(kind: string, name: string): string {
	const quoted = /[ \t]/.test(name) ? `'${name.replaceAll("'", `'"'"'`)}'` : name;
	return `${kind} ${quoted}`;
}

export const profileSection = (profile: string) =>
	profile === 'default' ? profile : sectionName('profile', profile);

/** Python's words for `parts[1]` where there is no such part. */
export const NO_SUCH_PART = 'list index out of range';
