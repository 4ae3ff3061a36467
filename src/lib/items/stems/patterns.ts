import { hash32 } from '../../core/hash';
import { capitalise } from '../language/capitals';

/** One way to word a stem; null where it would not read right. */
export interface Pattern<Input> {
	readonly name: string;
	readonly write: (input: Input) => string | null;
}

export interface Stem {
	readonly text: string;
	readonly pattern: string;
}

/** The id chooses the pattern, so a stem stays when its neighbours change. */
export function writeStem<Input>(
	patterns: readonly Pattern<Input>[],
	input: Input,
	id: string
): Stem | null {
	const start = hash32(`${id}#stem`) % Math.max(1, patterns.length);
	for (let i = 0; i < patterns.length; i++) {
		const pattern = patterns[(start + i) % patterns.length] as Pattern<Input>;
		const text = pattern.write(input);
		if (text) return { text: capitalise(text.replace(/\s+/g, ' ').trim()), pattern: pattern.name };
	}
	return null;
}
