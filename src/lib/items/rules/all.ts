import { absoluteTerms } from './absolute-terms';
import { allOfTheAbove } from './all-of-the-above';
import { answerVisible } from './answer-visible';
import { bareNot } from './bare-not';
import { blankInChoiceStem } from './blank-in-choice-stem';
import { brokenText } from './broken-text';
import { cardNotAtomic } from './card-not-atomic';
import { clozeBlank } from './cloze-blank';
import { combinationOptions } from './combination-options';
import { convergence } from './convergence';
import { duplicateOptions } from './duplicate-options';
import { falseWithoutRepair } from './false-without-repair';
import { grammaticalCue } from './grammatical-cue';
import { gratuitousLength } from './gratuitous-length';
import { implausibleDistractor } from './implausible-distractor';
import { keyPosition } from './key-position';
import { logicalCue } from './logical-cue';
import { longestKey } from './longest-key';
import { mixedKind } from './mixed-kind';
import { moreThanOneRight } from './more-than-one-right';
import { negatedStem } from './negated-stem';
import { neighbourGiveaway } from './neighbour-giveaway';
import { noAnswer } from './no-answer';
import { noProvenance } from './no-provenance';
import { optionCount } from './option-count';
import { optionWithoutReason } from './option-without-reason';
import { overlappingOptions } from './overlapping-options';
import type { BankRule, ItemRule } from './rule';
import { sameStemOtherKey } from './same-stem-other-key';
import { shortestKey } from './shortest-key';
import { stemWordInKey } from './stem-word-in-key';
import { unevenLength } from './uneven-length';
import { unfocusedStem } from './unfocused-stem';
import { unorderedNumbers } from './unordered-numbers';
import { unresolvedReference } from './unresolved-reference';
import { vagueTerms } from './vague-terms';
import { yesNoOptions } from './yes-no-options';

/** By what they look at: the whole item, its stem, its options, cues to the key, its answer. */
export const itemRules: readonly ItemRule[] = [
	brokenText,
	noProvenance,
	optionWithoutReason,
	unfocusedStem,
	negatedStem,
	unresolvedReference,
	blankInChoiceStem,
	clozeBlank,
	gratuitousLength,
	optionCount,
	moreThanOneRight,
	duplicateOptions,
	allOfTheAbove,
	combinationOptions,
	overlappingOptions,
	yesNoOptions,
	mixedKind,
	unevenLength,
	unorderedNumbers,
	implausibleDistractor,
	absoluteTerms,
	vagueTerms,
	longestKey,
	shortestKey,
	stemWordInKey,
	grammaticalCue,
	logicalCue,
	convergence,
	answerVisible,
	noAnswer,
	cardNotAtomic,
	falseWithoutRepair,
	bareNot
];

export const bankRules: readonly BankRule[] = [sameStemOtherKey, neighbourGiveaway, keyPosition];
