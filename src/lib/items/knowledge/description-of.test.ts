import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../language/lexicon';
import { descriptionOf, kindNamed, labelOf } from './description-of';
import { isSure, nounFor } from './noun-for';
import { definition, fact } from './sample-facts';
import type { DefinitionFact } from '../../notes/types';

const lexicon = buildLexicon([
	fact('seen', {
		kind: 'rule',
		clause: null,
		statement: 'Proteins are made at a ribosome, and malware has a status and a code.'
	})
]);
const line = (term: string, text: string, category: string | null, heading = 'Section') =>
	({ ...definition(term, term, text, 'g', category), headings: [heading] }) as DefinitionFact;
const described = (term: string, text: string, category: string | null) =>
	descriptionOf(line(term, text, category), text, lexicon);

describe('numbers and what they stand for', () => {
	it('are ports used for something', () =>
		expect(described('22', 'SSH - Secure Shell', 'port')).toMatchObject({
			shape: 'assigned',
			link: 'is used for',
			text: 'SSH (Secure Shell)'
		}));
	it('are codes that mean something', () =>
		expect(described('404', 'Not Found', 'code')).toMatchObject({
			link: 'means',
			text: '“Not Found”'
		}));
	it('are nothing to ask about otherwise', () =>
		expect(described('5', 'Weaker through walls', 'band').shape).toBe('quote'));
});

describe('descriptions among their kind', () => {
	it('turn what is there into a clause', () =>
		expect(described('Daemon', 'One task per EC2 instance', 'service type')).toMatchObject({
			shape: 'clause',
			text: 'there is one task per EC2 instance'
		}));
	it('turn a wish into a use', () =>
		expect(described('Web App', 'Deploy and run containers', 'app type')).toMatchObject({
			shape: 'state',
			text: 'used to deploy and run containers'
		}));
});

describe('kinds and labels', () => {
	it('names the whole kind that the heading names', () => {
		expect(kindNamed(line('404', 'Not Found', 'code', 'HTTP status codes'), lexicon)).toBe(
			'HTTP status code'
		);
		expect(kindNamed(line('Worm', 'x', 'malware type', 'Types of malware'), lexicon)).toBe(
			'type of malware'
		);
		expect(kindNamed(line('Correct', '52 questions', 'quick stat'), lexicon)).toBeNull();
	});
	it('puts a label only beside adjectives and code', () => {
		expect(labelOf(line('Replica', 'x', 'service type', 'Service types'), lexicon)).toBe(
			'service type'
		);
		expect(labelOf(line('Autocratic', 'x', 'leader', 'Leaders'), lexicon)).toBe('leader');
		expect(labelOf(line('Nucleus', 'x', 'organelle', 'Organelles'), lexicon)).toBeNull();
		expect(labelOf(line('Foreign key', 'x', 'key', 'Keys'), lexicon)).toBeNull();
	});
	it('gives ordinary words an article, names none', () => {
		const noun = (term: string, category: string | null, heading?: string) => {
			const f = line(term, 'a thing that works', category, heading);
			return nounFor(f, descriptionOf(f, f.definition, lexicon), lexicon).inSentence;
		};
		expect(noun('Ribosome', null)).toBe('a ribosome');
		expect(noun('Worm', 'malware type', 'Types of malware')).toBe('a worm');
		expect(noun('Ransomware', 'malware type', 'Types of malware')).toBe('Ransomware');
		expect(noun('Macie', 'AWS service', 'AWS services')).toBe('Macie');
	});
});

describe('the article before a term', () => {
	const told = (term: string, statement: string) => {
		const f = { ...line(term, 'a thing that works well', null), statement };
		const noun = nounFor(f, descriptionOf(f, f.definition, lexicon), lexicon);
		return [noun.inSentence, isSure(f, noun, lexicon)];
	};
	it.each([
		['Voter turnout', 'Voter turnout is a measure of participation.', 'voter turnout', true],
		['mobile phase', 'The mobile phase is a solvent.', 'the mobile phase', true],
		['Law of demand', 'Law of demand: an inverse relationship.', 'the law of demand', true],
		['ISC2 Code of Ethics', 'ISC2 Code of Ethics: a document.', 'the ISC2 Code of Ethics', true]
	])('%s, from %s', (term, statement, inSentence, sure) =>
		expect(told(term, statement)).toEqual([inSentence, sure])
	);
	it('is not known of a label alone', () => {
		expect(told('Placement strategy', 'Placement strategy: a thing.')[1]).toBe(false);
		expect(told('Molecule', 'Molecule: a particle.')[1]).toBe(false);
		expect(told('CloudTrail', 'CloudTrail: a log.')[1]).toBe(true);
	});
});
