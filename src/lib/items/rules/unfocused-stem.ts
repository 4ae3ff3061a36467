import { isStopWord, words } from '../language/words';
import { choice, cloze, multiple } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

/** "Which statement about services is true?": nothing can be thought of before the options are read. */
const WHICH_IS_TRUE =
	/^(?:which|what)(?: (?:one|two|three|\d))?(?: of (?:the following|these|them))?(?: (?:\w+ )?(?:statements?|sentences?|options?|answers?|choices?|assertions?|claims?|descriptions?))?(?: (?:about|on|regarding|concerning|of|for) .+?)? (?:is|are)(?: \w+)? (?:true|false|correct|incorrect|right|wrong|valid|accurate)\b/i;
const IMPERATIVE =
	/^(?:choose|select|pick|name|identify|find|give|complete|state|decide|determine|match|mark|tick|fill|say|tell|read|use)\b/i;
/** Two content words name a thing and what is asked of it; with fewer, anything may be meant. */
const MIN_CLOZE_CONTENT = 2;
const MIN_STEM_WORDS = 3;

export const unfocusedStem: ItemRule = {
	id: 'unfocused-stem',
	title: 'Put the central idea in the stem and ask one thing',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guidelines 14 and 15; ${TARRANT_2006}`,
	check(item) {
		const { stem, stemWords, question } = viewOf(item);
		if (stem === '') return [];
		if (item.form === 'cloze') {
			const content = words(stem.replace(/_{2,}/g, ' ')).filter((w) => !isStopWord(w));
			return findingIf(
				content.length < MIN_CLOZE_CONTENT && /^[\p{ASCII}]+$/u.test(stem)
					? 'Too few words stand around the blank to tell what fills it'
					: null
			);
		}
		if (!hasWordedOptions(item)) return [];
		if (WHICH_IS_TRUE.test(question)) return findingIf('The stem only asks which option is true');
		// Words are counted where they are parted by spaces.
		if (stemWords.length < MIN_STEM_WORDS && /^[\p{ASCII}]+$/u.test(stem))
			return findingIf('The stem is too short to ask anything');
		return findingIf(
			question.endsWith('.') && !IMPERATIVE.test(question)
				? 'The stem ends in a statement and asks nothing'
				: null
		);
	},
	examples: {
		ok: [
			choice('Which network mode gives each task an interface of its own?', '`awsvpc`', [
				'`host`',
				'`bridge`'
			]),
			choice('The default launch type is', 'EC2', ['Fargate', 'External']),
			cloze('The ______ role pulls the image.', ['execution']),
			multiple(
				'Which actions are needed? (Choose TWO.)',
				['Add a sidecar', 'Allow writes'],
				['Add a log', 'Add a port', 'Add a disk']
			)
		],
		notOk: [
			choice('Which of the following is true?', 'Tasks run', ['Tasks bill', 'Tasks wait']),
			choice('Which statement about Amazon ECS services is correct?', 'They keep tasks running', [
				'They bill',
				'They wait'
			]),
			choice('Amazon ECS is a service of AWS.', 'It runs containers', ['It bills', 'It waits']),
			choice('Tasks?', 'They run', ['They bill', 'They wait']),
			cloze('It is a ______.', ['service'])
		]
	}
};
