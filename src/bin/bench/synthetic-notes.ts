import { seededRng, type Rng } from '../../lib/core/rng';
import type { SourceFile } from '../../lib/notes/types';

const split = (words: string) => words.split(' ');
const syllables = split(
	'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu ar en il or us'
);
const nouns = split(
	'queue stream bucket cluster replica shard token policy gateway cache index topic worker ledger volume registry snapshot trigger table session'
);
const adjectives = split(
	'managed regional durable encrypted shared private standard provisioned temporary global versioned idle'
);
const verbs = split(
	'stores routes encrypts replicates limits schedules validates compresses archives monitors signs balances'
);
const places = split('memory disk transit storage production staging isolation sequence');
const units = split('seconds minutes MB GB requests days');

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Sentences of a plausible course: names are made up, structure is that of real notes. */
class Writer {
	constructor(private readonly rng: Rng) {}

	name(): string {
		const count = 2 + this.rng.below(2);
		return capital(Array.from({ length: count }, () => this.rng.pick(syllables)).join(''));
	}

	thing(): string {
		return `${this.rng.pick(adjectives)} ${this.rng.pick(nouns)}`;
	}

	number(): string {
		return `${1 + this.rng.below(900)} ${this.rng.pick(units)}`;
	}

	purpose(): string {
		return `${this.rng.pick(verbs)} each ${this.thing()} in ${this.rng.pick(places)}`;
	}

	sentence(): string {
		const { rng } = this;
		return rng.pick([
			() => `The ${this.name()} ${rng.pick(nouns)} ${this.purpose()}.`,
			() => `A ${this.thing()} keeps its data for ${this.number()}.`,
			() =>
				`If the ${rng.pick(nouns)} of ${this.name()} fails, the ${this.thing()} ${rng.pick(verbs)} its ${rng.pick(nouns)}.`,
			() => `${this.name()} supports **${this.thing()}s**; ${this.name()} does not.`,
			() =>
				`Use \`${this.name().toLowerCase()}:${capital(rng.pick(nouns))}\` when a ${this.thing()} must wait ${this.number()}.`
		])();
	}

	bullets(): string[] {
		const { rng } = this;
		return Array.from({ length: 4 + rng.below(4) }, () =>
			rng.pick([
				() => `- **${this.name()}**: a ${this.thing()} that ${this.purpose()}`,
				() =>
					`- ${this.name()}: ${this.purpose()} (${rng.pick(['EC2 only', 'default', 'Fargate or EC2', 'optional'])})`,
				() => `- ${this.sentence()}`,
				() => `- ${this.name()} - ${this.thing()} for ${rng.pick(places)}`,
				() =>
					`- \`${rng.pick(nouns)}${capital(rng.pick(nouns))}\`: ${this.number()}\n  - ${this.sentence()}`
			])()
		);
	}

	table(): string[] {
		const columns = [this.name(), this.name()];
		return [
			`| Feature | ${columns.join(' | ')} |`,
			'| --- | --- | --- |',
			...Array.from(
				{ length: 3 + this.rng.below(3) },
				() =>
					`| ${capital(this.thing())} | ${this.rng.pick(['Yes', 'No', this.number()])} | ${this.number()} |`
			)
		];
	}

	code(): string[] {
		const { rng } = this;
		return [
			`${capital(rng.pick(verbs))} a ${rng.pick(nouns)}:`,
			'',
			'```bash',
			`aws ${this.name().toLowerCase()} ${rng.pick(['create', 'describe', 'delete'])}-${rng.pick(nouns)} --${rng.pick(nouns)}-name ${this.name().toLowerCase()} --count ${rng.below(9)}`,
			'```'
		];
	}

	note(number: number): string {
		const { rng } = this;
		const lines = [`# ${number}. ${this.name()} ${rng.pick(nouns)}`, '', this.sentence(), ''];
		for (let i = 4 + rng.below(4); i > 0; i--) {
			lines.push(`## ${capital(this.thing())} of ${this.name()}`, '');
			lines.push(
				rng.pick([() => [this.sentence(), this.sentence()].join(' '), () => this.sentence()])(),
				''
			);
			lines.push(
				...rng.pick([
					() => this.bullets(),
					() => this.bullets(),
					() => this.table(),
					() => this.code()
				])(),
				''
			);
		}
		return lines.join('\n');
	}
}

/** The same notes on every run; no two alike. */
export function syntheticNotes(count: number): SourceFile[] {
	return Array.from({ length: count }, (_, i) => ({
		path: `notes/${String(i + 1).padStart(4, '0')}.md`,
		text: new Writer(seededRng(`bench ${i}`)).note(i + 1)
	}));
}
