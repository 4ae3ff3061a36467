import { quoted, sentence, withoutStop } from '../language/capitals';
import { hasDeterminer } from '../language/articles';
import { parseQuantity } from '../rules/quantity';
import { termKey } from '../language/tokens';
import type { TruthDraft } from './true-false';

type Wrong = NonNullable<TruthDraft['wrong']>;

export interface Reasons {
	/** Behind "True". */
	readonly onTrue: string;
	/** Behind "False". */
	readonly onFalse: string;
}

const shown = (text: string) =>
	/^(?:inside|at the) /.test(text) || text.includes('`') || parseQuantity(text) !== null
		? text
		: quoted(text);
const same = (a: string, b: string) => termKey(withoutStop(a)) === termKey(withoutStop(b));
/** Made up from the number alone: it says nothing that the exchange does not say. */
const isBareCorrection = (text: string) => text.startsWith('The notes give ');

const exchanged = (right: string, wrong: string) =>
	parseQuantity(right) !== null && parseQuantity(wrong) !== null
		? sentence(`the figure is ${right}, not ${wrong}`)
		: sentence(`it is ${shown(right)}, not ${shown(wrong)}`);
/** Behind a colon a name and an ordinary word alike keep their capital. */
const byContrast = (text: string) =>
	hasDeterminer(text) || /^(?:In|With|If|For|There) /.test(text)
		? `By contrast, ${(text[0] as string).toLowerCase()}${text.slice(1)}`
		: `By contrast: ${text}`;

/** "True" tells whose statement it is, "False" what holds instead; what to exchange stands in the item's repair. */
export function reasonsAgainst(wrong: Wrong): Reasons {
	const { repair, rationale, whyNot } = wrong;
	const truth = wrong.instead ?? rationale;
	const owner =
		isBareCorrection(whyNot) || same(whyNot, truth)
			? exchanged(repair.right, repair.wrong)
			: whyNot;
	return { onTrue: owner, onFalse: truth };
}

/** "True" names what it could be confused with, "False" the exchange that would make it false; neither repeats the statement. */
export function reasonsFor(right: NonNullable<TruthDraft['right']>, wrong: Wrong): Reasons {
	const { repair, whyNot } = wrong;
	// Of names, another might fit as well; of figures, none does.
	const exchange =
		parseQuantity(repair.right) !== null
			? sentence(`it would be false with ${repair.wrong} in place of ${repair.right}`)
			: 'Nothing in the statement has to be put right.';
	const told = same(right.rationale, right.stem) ? null : right.rationale;
	const contrast =
		wrong.contrast ??
		(isBareCorrection(whyNot) || same(whyNot, right.stem) || same(whyNot, right.rationale)
			? null
			: byContrast(whyNot));
	return {
		onTrue: contrast ?? told ?? exchanged(repair.right, repair.wrong),
		onFalse: exchange
	};
}
