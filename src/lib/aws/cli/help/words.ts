import { commandName } from '../../model/command-name';
import type { Operation } from '../../model/types';
import { operationSentence } from './operation-sentence';
import type { ServiceWords, Texts } from './service-words';
import { commonMembers, commonOptions, commonStructures } from './words/common';

/** What help says of operations, options and members: a service's own words, else those that hold for all services, else nothing. */
export class Words {
	constructor(private readonly own: ServiceWords) {}

	/** One or two sentences; without words of its own, one made from the operation's name. */
	operation({ name }: Operation): string {
		return at(this.own.operations, name) ?? operationSentence(name);
	}

	/** Of a member of an operation's input. */
	option({ name }: Operation, member: string): string {
		const { options } = this.own;
		return (
			at(options, `${name}.${member}`) ??
			at(options, member) ??
			at(commonOptions, commandName(member)) ??
			''
		);
	}

	/** What a waiter waits for; empty where the model tells it well enough. */
	waiter(name: string): string {
		return at(this.own.waiters ?? {}, name) ?? '';
	}

	/** Of a member of a structure below an option or in an answer. */
	member(structure: string, member: string): string {
		const { structures, members } = this.own;
		return (
			at(structures[structure] ?? {}, member) ??
			at(commonStructures[structure] ?? {}, member) ??
			at(members, member) ??
			at(commonMembers, commandName(member)) ??
			''
		);
	}
}

const at = (texts: Texts, name: string): string | undefined =>
	Object.hasOwn(texts, name) ? texts[name] : undefined;
