import { describe, expect, it } from 'vitest';
import { loadDocs, loadModel } from '../../model/load';
import { services } from '../../model/services';
import type { ServiceModel, Shape } from '../../model/types';
import { loadWords } from './load-words';
import type { ServiceWords, Texts } from './service-words';
import { commonMembers, commonOptions, commonStructures } from './words/common';
import { serviceLines } from './words/service-lines';

const all = import.meta.glob<{ readonly words: ServiceWords }>(
	['./words/*.ts', '!./words/common.ts', '!./words/service-lines.ts'],
	{ eager: true }
);
const commands = services.map(({ command }) => command);
const ownOf = (command: string) => all[`./words/${command}.ts`]!.words;

async function modelOf(command: string): Promise<ServiceModel> {
	const model = await loadModel(command);
	if (!model) throw new Error(`no model of ${command}`);
	return model;
}

/** Each text with the place it stands at. */
function textsOf(words: ServiceWords): readonly (readonly [string, string])[] {
	const { operations, options, structures, members } = words;
	const below = Object.entries(structures).map(([name, texts]) => named(texts, `${name}.`));
	return [named(operations), named(options), ...below, named(members)].flat();
}
const named = (texts: Texts, prefix = ''): [string, string][] =>
	Object.entries(texts).map(([name, text]) => [prefix + name, text]);

const everyText = () => [
	...commands.flatMap((command) => textsOf(ownOf(command))),
	...named(commonOptions),
	...named(commonMembers),
	...Object.values(commonStructures).flatMap((texts) => named(texts)),
	...named(serviceLines)
];

/** Structures that a shape holds, by name. */
function structuresOf(shape: Shape, found = new Map<string, readonly string[]>()) {
	if (shape.type === 'list') structuresOf(shape.member, found);
	if (shape.type === 'map') structuresOf(shape.value, found);
	if (shape.type !== 'structure' || found.has(shape.name)) return found;
	found.set(shape.name, [...shape.members.keys()]);
	for (const { shape: inner } of shape.members.values()) structuresOf(inner, found);
	return found;
}

describe('words of Amazon ECS', () => {
	it('are there for each operation', async () => {
		const { operations } = await modelOf('ecs');
		expect(Object.keys(ownOf('ecs').operations).sort()).toEqual([...operations.keys()].sort());
	});

	it('are there for each option', async () => {
		const { operations } = await modelOf('ecs');
		const words = await loadWords('ecs');
		const missing = [...operations.values()].flatMap((operation) =>
			[...operation.input.members.keys()]
				.filter((member) => words.option(operation, member) === '')
				.map((member) => `${operation.name}.${member}`)
		);
		expect(missing).toEqual([]);
	});

	it('are there for each member below an option and in an answer', async () => {
		const { operations } = await modelOf('ecs');
		const words = await loadWords('ecs');
		const missing = [...operations.values()].flatMap(({ input, output }) => {
			const inner = new Map([...structuresOf(input), ...structuresOf(output)]);
			inner.delete(input.name);
			return [...inner].flatMap(([name, members]) =>
				members.filter((member) => words.member(name, member) === '').map((one) => `${name}.${one}`)
			);
		});
		expect([...new Set(missing)]).toEqual([]);
	});
});

describe('words of each service', () => {
	it.each(commands)('%s: they are loaded', async (command) => {
		const { operations } = await modelOf(command);
		const [name, text] = Object.entries(ownOf(command).operations)[0]!;
		expect((await loadWords(command)).operation(operations.get(name)!)).toBe(text);
		expect(serviceLines[command]).toBeTruthy();
	});

	it.each(commands)('%s: names are those of the model', async (command) => {
		const { operations } = await modelOf(command);
		const words = ownOf(command);
		const inputs = [...operations.values()].map(({ name, input }) => ({ name, input }));
		const options = new Set(
			inputs.flatMap(({ name, input }) =>
				[...input.members.keys()].flatMap((member) => [member, `${name}.${member}`])
			)
		);
		const found = new Map<string, readonly string[]>();
		for (const { input, output } of operations.values()) {
			structuresOf(input, found);
			structuresOf(output, found);
		}
		const members = new Set([...found.values()].flat());
		expect(Object.keys(words.operations).filter((name) => !operations.has(name))).toEqual([]);
		expect(Object.keys(words.options).filter((name) => !options.has(name))).toEqual([]);
		expect(Object.keys(words.members).filter((name) => !members.has(name))).toEqual([]);
		expect(Object.keys(words.structures).filter((name) => !found.has(name))).toEqual([]);
	});

	it('none is idle because each operation has its own', async () => {
		for (const command of commands) {
			const { operations } = await modelOf(command);
			const { options } = ownOf(command);
			const idle = Object.keys(options).filter(
				(key) =>
					!key.includes('.') &&
					[...operations.values()]
						.filter(({ input }) => input.members.has(key))
						.every(({ name }) => Object.hasOwn(options, `${name}.${key}`))
			);
			expect(idle).toEqual([]);
		}
	});
});

describe('sentences', () => {
	it('are short, and end', () => {
		for (const [place, text] of everyText()) {
			expect(text, place).toMatch(/[.:…]$/);
			for (const sentence of text.split(/(?<=\.) (?=[A-Z])/)) {
				expect(sentence.length, `${place}: ${sentence}`).toBeLessThanOrEqual(200);
			}
		}
	});

	it('an operation has two at most', () => {
		for (const command of commands) {
			for (const [name, text] of Object.entries(ownOf(command).operations)) {
				expect(text.split(/(?<=\.) (?=[A-Z])/).length, name).toBeLessThanOrEqual(2);
			}
		}
	});

	it.each(commands)('%s: none is copied from the documentation', async (command) => {
		const docs = await loadDocs(command);
		const theirs = [
			docs.service,
			...docs.operations.values(),
			...[...docs.members.values()].flatMap((texts) => [...texts.values()])
		].map(wordsOf);
		const beginnings = new Set(theirs.map((words) => words.slice(0, 5).join(' ')));
		const runs = new Set(theirs.flatMap((words) => runsOf(words, 8)));
		expect(beginnings.size).toBeGreaterThan(5);
		const copied = textsOf(ownOf(command)).filter(([, text]) => {
			const words = wordsOf(text);
			return (
				(words.length > 4 && beginnings.has(words.slice(0, 5).join(' '))) ||
				runsOf(words, 8).some((run) => runs.has(run))
			);
		});
		expect(copied).toEqual([]);
	});

	it('no beginning of the documentation of ECS is one of ours', async () => {
		const docs = await loadDocs('ecs');
		const ours = textsOf(ownOf('ecs')).map(([, text]) => wordsOf(text).join(' '));
		const theirs = [
			...docs.operations.values(),
			...[...docs.members.values()].flatMap((texts) => [...texts.values()])
		].map((html) => `${wordsOf(html).join(' ')} `);
		const same = ours.filter(
			(text) => text.split(' ').length > 2 && theirs.some((one) => one.startsWith(`${text} `))
		);
		expect(same).toEqual([]);
	});
});

/** In small letters, without markup and punctuation. */
const wordsOf = (html: string): readonly string[] =>
	html
		.replace(/<[^>]*>/g, '')
		.toLowerCase()
		.match(/[\p{L}\d]+/gu) ?? [];

const runsOf = (words: readonly string[], length: number): string[] =>
	words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
