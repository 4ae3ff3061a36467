import { commandName } from '../../model/command-name';
import { services } from '../../model/services';
import type { ServiceModel } from '../../model/types';
import { globalOptionTexts } from './general-options';
import { writeGeneral } from './operation-page';
import { BELOW, Page, TEXT } from './page';
import { serviceLines } from './words/service-lines';

/** `aws help`. */
export function cliPage(columns: number): string {
	const page = new Page('AWS', columns);
	page.section('NAME').paragraph('aws -');
	page
		.section('DESCRIPTION')
		.paragraph(
			'The AWS Command Line Interface asks AWS services from a shell. Here it asks a simulated account in your browser: nothing leaves this device, and nothing costs money.'
		);
	page
		.section('SYNOPSIS')
		.code(['aws [options] <command> <subcommand> [parameters]'])
		.paragraph(
			'"aws <command> help" shows the subcommands of a command, "aws <command> <subcommand> help" the options of one. What stands in square brackets may be left out. Tab completes commands, options, values and names.'
		);
	page.section('GLOBAL OPTIONS');
	for (const option of globalOptionTexts) writeGeneral(page, option);
	page.section('AVAILABLE COMMANDS');
	for (const name of [...services.map(({ command }) => command), 'configure', 'help'].sort()) {
		page.entry(`o ${name}`, serviceLines[name] ?? '', TEXT, BELOW - 1);
	}
	return page.toString();
}

/** `aws ecs help`. `commands` are all that may stand behind the service's name. */
export function servicePage(
	model: ServiceModel,
	commands: readonly string[] | undefined,
	columns: number
): string {
	const page = new Page(model.command.toUpperCase(), columns);
	page.section('NAME').paragraph(`${model.command} -`);
	page
		.section('DESCRIPTION')
		.paragraph(`${model.fullName}. ${serviceLines[model.command] ?? ''}`)
		.paragraph(`"aws ${model.command} <subcommand> help" shows the options of a subcommand.`);
	const deprecated = [...model.operations.values()]
		.filter(({ isDeprecated }) => isDeprecated)
		.map(({ command }) => command);
	const shown = (commands ?? modelledCommands(model)).filter((name) => !deprecated.includes(name));
	page.section('AVAILABLE COMMANDS').bullets([...shown].sort());
	return page.toString();
}

const modelledCommands = (model: ServiceModel): readonly string[] => [
	...[...model.operations.values()].map(({ command }) => command),
	...(model.waiters.size > 0 ? ['wait'] : []),
	'help'
];

/** `aws ecs wait help`. */
export function waitPage(model: ServiceModel, columns: number): string {
	const page = new Page('WAIT', columns);
	page.section('NAME').paragraph('wait -');
	page
		.section('DESCRIPTION')
		.paragraph(
			'Waits until something has come about: asks the service again and again, prints nothing, and exits with 0 when it is so, with 255 when it cannot come about any more or takes too long.'
		);
	page.section('AVAILABLE COMMANDS').bullets([...model.waiters.keys()].map(commandName).sort());
	return page.toString();
}
