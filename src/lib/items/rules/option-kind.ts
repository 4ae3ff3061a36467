import { parseQuantity } from './quantity';
import type { OptionView } from './view';

export type OptionKind = 'quantity' | 'code' | 'text';

/** Words that stand for the end of a scale and sit among numbers with good reason. */
const SCALE_WORD =
	/^(?:no limit|unlimited|unbounded|infinite|indefinitely|forever|never|none|off|disabled|zero|one|two|three|four|five|six|seven|eight|nine|ten|immediately|not? \w+)$/i;

/** Null where the text goes with any kind. */
export function kindOf(o: OptionView): OptionKind | null {
	if (parseQuantity(o.text) !== null) return 'quantity';
	if (SCALE_WORD.test(o.text)) return null;
	return o.code ? 'code' : 'text';
}

/** The kind of the key if no distractor has it, else null. */
export function kindOfKeyAlone(
	key: OptionView,
	distractors: readonly OptionView[]
): OptionKind | null {
	const kind = kindOf(key);
	const others = distractors.map(kindOf);
	return kind !== null && others.length > 0 && others.every((k) => k !== null && k !== kind)
		? kind
		: null;
}
