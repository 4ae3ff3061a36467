/** A key that a touch keyboard has not, or hides. */
export interface HelperKey {
	readonly label: string;
	/** The label, or what a sign is called. */
	readonly name: string;
	/** As a keyboard would send it. */
	readonly data: string;
}

export const escapeKey: HelperKey = { label: 'Esc', name: 'Esc', data: '\x1b' };
export const tabKey: HelperKey = { label: 'Tab', name: 'Tab', data: '\t' };

export const arrowKeys: readonly HelperKey[] = [
	{ label: '↑', name: 'Up', data: '\x1b[A' },
	{ label: '↓', name: 'Down', data: '\x1b[B' },
	{ label: '←', name: 'Left', data: '\x1b[D' },
	{ label: '→', name: 'Right', data: '\x1b[C' }
];

export const signKeys: readonly HelperKey[] = [
	{ label: '-', name: 'Hyphen', data: '-' },
	{ label: '/', name: 'Slash', data: '/' },
	{ label: '|', name: 'Pipe', data: '|' },
	{ label: "'", name: 'Single quote', data: "'" },
	{ label: '"', name: 'Double quote', data: '"' },
	{ label: '$', name: 'Dollar', data: '$' }
];
