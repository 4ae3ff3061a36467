import { operationOptions, type MemberOption } from '../arguments/operation-options';
import { adjustmentOf } from '../commands/adjust/adjustments';
import type { Operation, ServiceModel, Shape } from '../../model/types';
import { documentedOption } from './documented-option';
import { ecsExamples, type Example } from './examples';
import {
	globalOptionTexts,
	inputOptionTexts,
	pagingOptionTexts,
	skeletonOptionText,
	type GeneralOption
} from './general-options';
import { pagedMembers } from './hidden-options';
import { MemberTree, typeName } from './member-tree';
import { BELOW, Page, TEXT } from './page';
import { jsonSyntax, shorthandSyntax } from './syntax';
import type { Words } from './words';

export interface OperationPage {
	readonly model: ServiceModel;
	readonly operation: Operation;
	/** What it is called here: `run-task`, or a waiter's `tasks-running`. */
	readonly name: string;
	/** In place of the operation's own text. */
	readonly description: string | null;
	/** A waiter prints nothing, and asks page by page by itself. */
	readonly isWaiter: boolean;
}

export function operationPage(target: OperationPage, words: Words, columns: number): string {
	const { model, operation, name, isWaiter } = target;
	const page = new Page(name.toUpperCase(), columns);
	const options = shownOptions(target);
	page.section('NAME').paragraph(`${name} -`);
	page.section('DESCRIPTION').paragraph(target.description ?? words.operation(operation));
	const isPaged = !isWaiter && model.paginators.has(operation.name);
	if (isPaged) {
		page.paragraph(
			`${name} is a paginated operation: it asks for all pages, one after another, and prints them as one. With --no-paginate it asks for the first only.`
		);
	}
	const general = [
		...(adjustmentOf(model.command, operation)?.options ?? []).map(documentedOption),
		...inputOptionTexts,
		...(isPaged ? pagingOptionTexts.filter((option) => isTaken(option, target)) : []),
		skeletonOptionText
	];
	page
		.section('SYNOPSIS')
		.code([
			`  ${name}`,
			...options.map(({ synopsis }) => synopsis),
			...[...general, ...globalOptionTexts].map(({ synopsis }) => synopsis)
		]);
	page.section('OPTIONS');
	for (const option of options) writeOption(page, option, operation, words);
	for (const option of general) writeGeneral(page, option);
	page.section('GLOBAL OPTIONS');
	for (const option of globalOptionTexts) writeGeneral(page, option);
	const examples = model.command === 'ecs' ? ecsExamples[name] : undefined;
	if (examples) writeExamples(page, examples);
	page.section('OUTPUT');
	if (isWaiter || operation.output.members.size === 0) page.paragraph('None');
	else new MemberTree(page, words).structure(operation.output, TEXT);
	return page.toString();
}

const isTaken = (option: GeneralOption, { model, operation }: OperationPage) =>
	operationOptions(model, operation, []).specs.some(({ flag }) =>
		option.title.startsWith(`${flag} `)
	);

interface ShownOption extends MemberOption {
	readonly synopsis: string;
	/** `--force | --no-force`. */
	readonly flags: string;
	readonly isRequired: boolean;
}

function shownOptions({ model, operation, isWaiter }: OperationPage): readonly ShownOption[] {
	const { members, specs } = operationOptions(model, operation, []);
	const paged = isWaiter ? [] : pagedMembers(model, operation);
	return members
		.filter(({ member }) => !paged.includes(member))
		.filter(({ flag, member }) => specs.some((spec) => spec.flag === flag && spec.dest === member))
		.map((option) => {
			const pair = specs.filter(
				({ dest, flag, sets }) => flag === option.flag || (dest === option.member && sets === false)
			);
			const flags = pair.map(({ flag }) => flag).join(' | ');
			const isRequired = pair.some((spec) => spec.isRequired === true);
			const value = option.shape.type === 'boolean' ? '' : ' <value>';
			const text = flags + value;
			return { ...option, flags, isRequired, synopsis: isRequired ? text : `[${text}]` };
		});
}

function writeOption(page: Page, option: ShownOption, operation: Operation, words: Words): void {
	const { shape, member, flags, isRequired } = option;
	page.entry(
		`${flags} (${typeName(shape)})${isRequired ? ' [required]' : ''}`,
		words.option(operation, member)
	);
	new MemberTree(page, words).below(shape, BELOW);
	writeSyntax(page, shape);
}

function writeSyntax(page: Page, shape: Shape): void {
	const shorthand = shorthandSyntax(shape);
	if (shorthand !== null) page.paragraph('Shorthand Syntax:').code([shorthand]);
	if (shape.type === 'list' && isWord(shape.member)) {
		const word = shape.member.type === 'string' ? '"string"' : shape.member.type;
		page.paragraph('Syntax:').code([`${word} ${word} ...`]);
	} else if (!isWord(shape)) {
		page.paragraph('JSON Syntax:').code(jsonSyntax(shape));
	}
}

const isWord = (shape: Shape) =>
	shape.type !== 'structure' && shape.type !== 'list' && shape.type !== 'map';

export function writeGeneral(page: Page, { title, text, choices }: GeneralOption): void {
	page.entry(title, text);
	if (choices) page.paragraph('Possible values:', BELOW).bullets(choices, BELOW);
}

function writeExamples(page: Page, examples: readonly Example[]): void {
	page.section('EXAMPLES');
	for (const { title, lines } of examples) page.paragraph(title).code(lines);
}
