import { ownValue } from '../../core/own-value';
import { hasDeterminer, indefinite } from './articles';
import { withoutStop } from './capitals';
import { isClassNoun } from './noun';
import { isPluralWord } from './number';
import { tokens } from './tokens';

const gerunds: Readonly<Record<string, string>> = {
	running: 'run',
	stopping: 'stop',
	getting: 'get',
	setting: 'set',
	putting: 'put',
	creating: 'create',
	deleting: 'delete',
	updating: 'update',
	listing: 'list',
	checking: 'check',
	viewing: 'view',
	installing: 'install',
	building: 'build',
	removing: 'remove',
	scaling: 'scale',
	describing: 'describe',
	deploying: 'deploy',
	using: 'use',
	adding: 'add',
	starting: 'start',
	showing: 'show',
	copying: 'copy'
};
const verbs = new Set(
	(
		'run stop get set put create delete update list check view install build remove scale describe deploy use add start show copy register deregister push pull apply ' +
		'attach detach enable disable configure initialize initialise init connect execute exec login log open close find search print display export import rename move ' +
		'restart kill inspect tag merge commit clone fetch checkout switch rebase reset revert stash drain cordon uncordon taint label annotate expose edit rollback roll ' +
		'undo test verify validate format plan destroy upload download sync generate change make enter exit save load prune clean mount unmount send invoke publish subscribe ' +
		'tail watch monitor grant revoke assign associate disassociate allocate release launch terminate reboot backup restore upgrade downgrade compile convert count sort ' +
		'extract compress unpack explain forward port-forward authenticate sign encrypt decrypt rotate replace modify patch dry-run see access'
	).split(' ')
);

const phraseEnd =
	/^(?:\(|(?:in|on|of|to|for|from|with|by|at|as|and|or|using|via|into|that|which|about|within|after|before|when|if|between|per|without|under|over|inside)$)/;

/** "stop task" -> "stop a task": labels leave the article out, sentences do not. */
function withObjectArticle(words: readonly string[]): string {
	const stop = words.findIndex((w) => phraseEnd.test(w));
	const np = stop < 0 ? words : words.slice(0, stop);
	const head = np.at(-1);
	const phrase = words.join(' ');
	if (
		!head ||
		hasDeterminer(phrase) ||
		!/^[a-z-]+$/.test(head) ||
		isPluralWord(head) ||
		!isClassNoun(head)
	)
		return phrase;
	return `${indefinite(phrase)} ${phrase}`;
}

/**
 * A label as a wish in the infinitive, lower case: "Stop Task" -> "stop task", "How to list pods" -> "list pods", "Creating a bucket"
 * -> "create a bucket". null where the label does not say what to do.
 */
export function imperative(label: string): string | null {
	let text = withoutStop(label.replace(/`/g, '`').trim())
		.replace(/^(?:step\s+)?\d+[.):]?\s+/i, '')
		.replace(/^(?:how\s+to|command\s+to|to|you can|use this to|example of|example:?)\s+/i, '')
		.replace(/:$/, '');
	if (
		/\b(?:this|these|it|them|following|above|below|e\.g|example)\b/i.test(text) ||
		text.length > 90
	)
		return null;
	const words = text.split(/\s+/);
	const first = (words[0] ?? '').toLowerCase();
	const verb = ownValue(gerunds, first) ?? first.replace(/s$/, (s) => (verbs.has(first) ? s : ''));
	if (!verbs.has(verb) || words.length < 2) return null;
	text = `${verb} ${withObjectArticle(words.slice(1).map((w) => (/^[A-Z][a-z]+$/.test(w) ? w.toLowerCase() : w)))}`;
	return tokens(text).length >= 2 ? text : null;
}
