import { ownValue } from '../../core/own-value';
import type { CommandFact } from '../../notes/types';
import { goalOf } from '../stems/goal';
import type { Item } from '../types';
import { commandChoice } from './command-choice';
import { given, operationBlank, operationOf, spells } from './command-parts';
import { common, type FormContext, type Written } from './context';

const toolNames: Readonly<Record<string, string>> = {
	aws: 'AWS CLI',
	gcloud: 'gcloud',
	az: 'Azure CLI'
};
const MAX_BACK = 110;

export function commandItems(fact: CommandFact, ctx: FormContext): Written {
	const items: Item[] = [];
	const goal = goalOf(fact);
	const oneLine =
		!fact.command.includes('\n') && fact.command.length <= 300 && !fact.command.includes('`');
	if (!oneLine || fact.words.length < 2 || /&&|\|\||;\s|\s\|\s/.test(fact.command)) {
		ctx.skip(fact, 'command', 'the block is not one command on one line');
		return { items, truths: [] };
	}
	if (!goal) {
		ctx.skip(fact, 'command', 'the label does not say what the command does');
		return { items, truths: [] };
	}
	const tool = fact.operation[0] ?? fact.words[0] ?? '';
	const shown = ownValue(toolNames, tool) ?? `\`${tool}\``;
	const explained = `The command ${goal.to}: \`${fact.command}\`.`;
	// Two commands under one label cannot both be "the" answer.
	const twins = ctx.knowledge.commands
		.labelled(fact.label)
		.filter((f) => f.command !== fact.command);
	if (twins.length > 0) {
		ctx.skip(fact, 'command', 'another command has the same label');
		return { items, truths: [] };
	}
	const details = given(fact);
	if (goal.wish && details !== null) {
		const stem = `Type the ${shown} command to ${goal.wish}${details ? `, with ${details}` : ''}.`;
		items.push({
			...common(fact, 'command', 1, stem, 'command/type', [fact], explained),
			difficulty: 'apply',
			accept: [fact.command]
		});
	} else ctx.skip(fact, 'command', 'the label does not determine every word of the command');
	const operation = operationOf(fact).join(' ');
	const whole = fact.command.length <= MAX_BACK || operationOf(fact).length < 2;
	items.push({
		...common(
			fact,
			'flashcard',
			1,
			`Which ${shown} command ${goal.asked}?`,
			'command/card',
			[fact],
			explained
		),
		back: `\`${whole ? fact.command : operation}\``,
		reverse: null
	});
	const choice = goal.wish ? commandChoice(fact, goal.wish, shown, ctx, explained) : null;
	if (choice) items.push(choice);
	const blank = goal.wish && spells(goal.wish, fact) ? null : operationBlank(fact);
	if (blank)
		items.push({
			...common(
				fact,
				'cloze',
				1,
				`Complete the command ${goal.to}: ${blank.text}`,
				'cloze/operation',
				[fact],
				explained
			),
			accept: [blank.answer]
		});
	return { items, truths: [] };
}
