import type { DocumentedOption } from '../commands/own-command';
import type { GeneralOption } from './general-options';

/** An option that no model tells of, as help shows it: with type, and with what holds by default. */
export function documentedOption(option: DocumentedOption): GeneralOption {
	const { flag, takes, isRequired, summary } = option;
	const words = takes === 'words' ? ' <value> [<value>...]' : ' <value>';
	const synopsis = takes === 'nothing' ? flag : flag + words;
	const type = takes === 'nothing' ? 'boolean' : takes === 'words' ? 'list' : 'string';
	const isDefault = option.default === undefined ? '' : ` Default: ${option.default}.`;
	return {
		synopsis: isRequired ? synopsis : `[${synopsis}]`,
		title: `${flag} (${type})${isRequired ? ' [required]' : ''}`,
		text: summary + isDefault,
		...(option.choices ? { choices: option.choices } : {})
	};
}
