import { pythonRepr } from '../../model/python-repr';
import { ArgumentProblem } from './problem';
import { readOption, type OptionSpecs, type Reading } from './read-option';
import type { OptionSpec, Parsed, PositionalSpec } from './types';

/**
 * Reads a line by a table of options as Python's argparse does with `parse_known_args`, since that is what the AWS CLI is built on: prefixes of options,
 * what counts as an option at all, how many words one takes, and in which order the unknown is told all follow from its algorithm
 * (https://docs.python.org/3.11/library/argparse.html).
 */
export function parseArguments(
	words: readonly string[],
	options: readonly OptionSpec[],
	positional: PositionalSpec | null
): Parsed {
	return new Line(words, options, positional).parse();
}

class Line {
	private readonly specs: OptionSpecs;
	/** By place in the line. */
	private readonly readings = new Map<number, Reading>();
	/** One letter a word: O an option, A a word, - the first `--`. */
	private readonly pattern: string;
	private readonly values = new Map<string, unknown>();
	private readonly seen = new Set<string>();
	private readonly extras: string[] = [];
	private positionalValue: string | null = null;
	private isPositionalOpen: boolean;
	private isEnded = false;

	constructor(
		private readonly words: readonly string[],
		private readonly options: readonly OptionSpec[],
		private readonly positional: PositionalSpec | null
	) {
		this.specs = new Map(options.map((option) => [option.flag, option]));
		this.isPositionalOpen = positional !== null;
		this.pattern = this.classify();
	}

	parse(): Parsed {
		const places = [...this.readings.keys()];
		const last = places.length === 0 ? -1 : places[places.length - 1]!;
		let at = 0;
		while (at <= last) {
			const next = places.find((place) => place >= at)!;
			if (at !== next) {
				const after = this.takePositional(at);
				if (after > at) {
					at = after;
					continue;
				}
			}
			if (!this.readings.has(at)) {
				this.extras.push(...this.words.slice(at, next));
				at = next;
			}
			at = this.takeOption(at);
			if (this.isEnded) return this.parsed();
		}
		this.extras.push(...this.words.slice(this.takePositional(at)));
		this.demandRequired();
		return this.parsed();
	}

	private parsed(): Parsed {
		return { values: this.values, positional: this.positionalValue, extras: this.extras };
	}

	private classify(): string {
		let pattern = '';
		for (const [at, word] of this.words.entries()) {
			if (word === '--') return `${pattern}-${'A'.repeat(this.words.length - at - 1)}`;
			const reading = readOption(word, this.specs);
			if (reading) this.readings.set(at, reading);
			pattern += reading ? 'O' : 'A';
		}
		return pattern;
	}

	/** How many words from `at` on are plain. */
	private plainWords(at: number): number {
		let count = 0;
		while (this.pattern[at + count] === 'A') count += 1;
		return count;
	}

	private takeOption(at: number): number {
		const { option, explicit } = this.readings.get(at)!;
		if (option === null) {
			this.extras.push(this.words[at]!);
			return at + 1;
		}
		if (explicit !== null) {
			if (option.takes === 'nothing') {
				throw new ArgumentProblem(
					`argument ${option.flag}: ignored explicit argument ${pythonRepr(explicit)}`
				);
			}
			this.set(option, [explicit]);
			return at + 1;
		}
		const plain = this.plainWords(at + 1);
		const count = wordsTaken(option, plain);
		if (count === null) {
			const wanted = option.takes === 'words' ? 'at least one argument' : 'one argument';
			throw new ArgumentProblem(`argument ${option.flag}: expected ${wanted}`);
		}
		this.set(option, this.words.slice(at + 1, at + 1 + count));
		return at + 1 + count;
	}

	private set(option: OptionSpec, words: readonly string[]): void {
		this.seen.add(option.flag);
		if (option.ends) this.isEnded = true;
		switch (option.takes) {
			case 'nothing':
				this.values.set(option.dest, option.sets);
				return;
			case 'words':
				this.values.set(
					option.dest,
					words.map((word) => this.convert(option, word))
				);
				return;
			case 'word':
			case 'maybe-word': {
				const word = words[0] ?? option.defaultWord ?? '';
				this.values.set(option.dest, this.convert(option, word));
			}
		}
	}

	private convert(option: OptionSpec, word: string): unknown {
		const value = option.convert ? option.convert(word, option.flag) : word;
		if (option.choices && !option.choices.includes(word)) {
			throw ArgumentProblem.choice(option.flag, word, option.choices);
		}
		return value;
	}

	/** Where the line goes on after the positional argument, if it is still to come and stands here. */
	private takePositional(at: number): number {
		if (!this.isPositionalOpen || this.positional === null) return at;
		let end = at;
		while (this.pattern[end] === '-') end += 1;
		const isThere = this.pattern[end] === 'A';
		if (!isThere && this.positional.isRequired) return at;
		this.isPositionalOpen = false;
		if (isThere) {
			const word = this.words[end]!;
			if (this.positional.choices && !this.positional.choices.includes(word)) {
				throw ArgumentProblem.choice(this.positional.name, word, this.positional.choices);
			}
			this.positionalValue = word;
			end += 1;
		}
		while (this.pattern[end] === '-') end += 1;
		return end;
	}

	private demandRequired(): void {
		const missing = this.options
			.filter((option) => option.isRequired && !this.seen.has(option.flag))
			.map((option) => option.flag);
		if (this.positional?.isRequired && this.positionalValue === null) {
			missing.push(this.positional.name);
		}
		if (missing.length === 0) return;
		throw new ArgumentProblem(`the following arguments are required: ${missing.join(', ')}`);
	}
}

/** Null where the option needs a word and none is there. */
function wordsTaken(option: OptionSpec, plain: number): number | null {
	switch (option.takes) {
		case 'nothing':
			return 0;
		case 'word':
			return plain > 0 ? 1 : null;
		case 'maybe-word':
			return Math.min(plain, 1);
		case 'words':
			return plain < (option.least ?? 0) ? null : plain;
	}
}
