import { choice, multiple } from './example-item';
import { CASE_SWANSON_2002, TARRANT_2006 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

/** "may" in lower case only: "May" is a month. */
const VAGUE =
	/\b(?:often|usually|sometimes|frequently|occasionally|generally|typically|commonly|rarely|seldom|possibly|probably|perhaps|might|mostly|normally)\b/i;
const MAY = /\bmay\b/;

/** "Frequently accessed data" names a sort of data; "frequently accessed by users" claims something. */
const ATTRIBUTE =
	/\b(?:in)?(?:often|frequently|commonly|rarely|seldom|generally)[ -]\p{L}+ed (?!(?:with|by|for|in|to|as|on|at|when|and|or|from|if)\b)\p{L}/iu;

/** Such options are hard to call false. Where every option has the term it tells nothing. */
export const vagueTerms: ItemRule = {
	id: 'vague-terms',
	title: 'Avoid vague terms of frequency and possibility in options',
	severity: 'WARN',
	source: `${CASE_SWANSON_2002}; ${TARRANT_2006}`,
	check(item) {
		if (!hasWordedOptions(item)) return [];
		const { options } = viewOf(item);
		const terms = options.map(({ text }) =>
			ATTRIBUTE.test(text) ? undefined : (VAGUE.exec(text) ?? MAY.exec(text))?.[0]
		);
		const term = terms.find((t) => t !== undefined);
		return findingIf(term && terms.includes(undefined) ? `“${term}” stands in some options` : null);
	},
	examples: {
		ok: [
			choice('What is the Standard class for?', 'Frequently accessed data', [
				'Archives',
				'Data kept in one zone'
			]),
			choice('When was it released?', 'In May 2014', ['In June 2014', 'In July 2014']),
			choice('Which command lists tasks?', '`aws ecs list-tasks`', [
				'`aws ecs stop-task`',
				'`aws ecs run-task`'
			])
		],
		notOk: [
			choice('What is the Standard class for?', 'Data commonly accessed by users', [
				'Archives of data kept',
				'Data kept in one zone'
			]),
			choice('What does a service do?', 'Replaces failed tasks', [
				'Often bills users',
				'Stores images',
				'Signs keys'
			]),
			multiple(
				'What is right? (Choose TWO.)',
				['A task may restart', 'A pull may fail'],
				['A', 'B', 'C']
			)
		]
	}
};
