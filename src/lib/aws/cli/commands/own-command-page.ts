import { documentedOption } from '../help/documented-option';
import { globalOptionTexts } from '../help/general-options';
import { writeGeneral } from '../help/operation-page';
import { Page } from '../help/page';
import type { OwnCommandDoc } from './own-command';

/** The manual page of a command that the CLI adds, wrapped to `columns`. */
export function ownCommandPage(doc: OwnCommandDoc, columns: number): string {
	const page = new Page(doc.name.toUpperCase(), columns);
	page.section('NAME').paragraph(`${doc.name} -`);
	page.section('DESCRIPTION').paragraph(doc.summary);
	for (const text of doc.description ?? []) page.paragraph(text);
	if (!doc.isSimulated) page.paragraph('This command is not simulated here.');
	const { positional } = doc;
	const options = doc.options.map(documentedOption);
	page
		.section('SYNOPSIS')
		.code([
			`  ${doc.name}`,
			...(positional ? [`${positional.name} <value>`] : []),
			...options.map(({ synopsis }) => synopsis),
			...globalOptionTexts.map((option) => option.synopsis)
		]);
	page.section('OPTIONS');
	if (positional) page.entry(`${positional.name} (string) [required]`, positional.summary);
	for (const option of options) writeGeneral(page, option);
	if (!positional && options.length === 0) page.paragraph('None');
	page.section('GLOBAL OPTIONS');
	for (const option of globalOptionTexts) writeGeneral(page, option);
	return page.toString();
}
