import type { FactId, GroupId, LessonId, SectionId } from '../core/ids';
import type { ReadingLength } from './reading-length';

/** A file as read from disk, from a drop, or from a bundle; `path` is relative to the course folder. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

/** Where a statement stands. Lines are 1-based and inclusive; `text` is the verbatim source of those lines' node. */
export interface Source {
	readonly file: string;
	readonly startLine: number;
	readonly endLine: number;
	readonly text: string;
}

export interface Section {
	readonly id: SectionId;
	/** Plain text: no numbering ("3."), no markup. */
	readonly title: string;
	/** 1 to 6, the heading's level. 0 for text before the first heading. */
	readonly depth: number;
	readonly startLine: number;
	/** Last line before the next heading of the same or a higher level. */
	readonly endLine: number;
	readonly parent: SectionId | null;
}

export interface Note {
	readonly file: string;
	readonly lesson: LessonId;
	readonly title: string;
	readonly frontMatter: Readonly<Record<string, unknown>>;
	/** Line of each top-level key of the front matter. */
	readonly frontMatterLines: Readonly<Record<string, number>>;
	readonly sections: readonly Section[];
	readonly length: ReadingLength;
}

/** A named thing as the notes write it. */
export interface Term {
	/** Plain text without markup; a trailing "(ABC)" goes to aliases. */
	readonly text: string;
	readonly code: boolean;
	/** Other names of the same thing known anywhere in the course: abbreviation or expansion. */
	readonly aliases: readonly string[];
}

/** A stretch of `statement` worth recalling. Offsets are UTF-16, end exclusive, markup (backticks) outside. */
export interface Focus {
	readonly start: number;
	readonly end: number;
	readonly type: 'bold' | 'code' | 'abbreviation' | 'number' | 'entity' | 'term';
}

interface FactBase {
	readonly id: FactId;
	/** True where the author gave the id in an HTML comment `<!-- fact: id -->`. */
	readonly explicitId: boolean;
	readonly lesson: LessonId;
	readonly section: SectionId;
	/** Titles of the headings above, outermost first, without the note's title. */
	readonly headings: readonly string[];
	/** What the fact is about, plain text. */
	readonly subject: string;
	/** A sentence that can be checked by itself. Markdown reduced to plain text, but code keeps its backticks. Ends with a full stop unless it is code. */
	readonly statement: string;
	readonly focus: readonly Focus[];
	/** At least one. The first is the place to read; later ones restate it. */
	readonly sources: readonly Source[];
	/** The list or table the fact stands in; facts of one group are siblings. */
	readonly group: GroupId | null;
	/** The group is known to be incomplete: it says "etc.", "such as", "for example", "...". */
	readonly open: boolean;
}

/** `bridge: Docker default`, `**Task:** Instantiation of ...`: what a term is. */
export interface DefinitionFact extends FactBase {
	readonly kind: 'definition';
	readonly term: Term;
	/** Noun phrase or clause without its final full stop: "Logical grouping of ECS resources (EC2 or Fargate)". Qualifiers that became facts of their own are cut out. */
	readonly definition: string;
	/** What siblings of this term are, singular, if the notes tell: "network mode", "launch type"; else null. */
	readonly category: string | null;
}

/** As a definition, but the text is a predicate: "Maintains the number of desired tasks". */
export interface PurposeFact extends FactBase {
	readonly kind: 'purpose';
	readonly term: Term;
	/** Starts with a third-person verb in lower case: "maintains the number of desired tasks". */
	readonly purpose: string;
	readonly category: string | null;
}

/** Subject, property, value: a table cell, or "Timeout: 15 minutes" below a heading or parent term. */
export interface AttributeFact extends FactBase {
	readonly kind: 'attribute';
	/** "Managed Compute" for the corner-headed row, with `entity` "EC2 Launch": see `entity`. */
	readonly property: string;
	/** The thing that has the property. Same as `subject`. */
	readonly entity: Term;
	readonly value: string;
	/** Yes/No cells. */
	readonly truth: boolean | null;
	/** What the entities are, if the notes tell ("launch type"). */
	readonly category: string | null;
}

/** "(EC2 only)", "(Fargate or EC2)": where the subject applies. */
export interface QualifierFact extends FactBase {
	readonly kind: 'qualifier';
	readonly term: Term;
	/** Values named: ["EC2"]. */
	readonly scope: readonly string[];
	/** True for "only": outside `scope` it does not apply. */
	readonly exclusive: boolean;
	readonly category: string | null;
}

/** "Launch types: EC2, Fargate" or a heading/parent bullet with its children. */
export interface MembershipFact extends FactBase {
	readonly kind: 'membership';
	/** "launch types" as written, plain text. */
	readonly whole: string;
	readonly members: readonly Term[];
}

/** "Rolling update (default)". */
export interface DefaultFact extends FactBase {
	readonly kind: 'default';
	/** What it is the default of: "deployment type". */
	readonly whole: string;
	readonly value: Term;
}

/** A labelled code block with a command. */
export interface CommandFact extends FactBase {
	readonly kind: 'command';
	/** "Stop Task"; plain text. */
	readonly label: string;
	/** Line continuations joined, prompt sign removed. */
	readonly command: string;
	/** Shell words; quotes removed. */
	readonly words: readonly string[];
	/** Leading words that name the operation: ["aws","ecs","stop-task"]. */
	readonly operation: readonly string[];
}

/** One flag of a command. */
export interface CommandParameterFact extends FactBase {
	readonly kind: 'command-parameter';
	readonly label: string;
	readonly operation: readonly string[];
	readonly flag: string;
	/** null for a switch. */
	readonly value: string | null;
	readonly command: string;
	/** All flags of the command, in order. */
	readonly flags: readonly string[];
}

/** One key of a JSON or YAML block. */
export interface FieldFact extends FactBase {
	readonly kind: 'field';
	readonly key: string;
	/** "containerDefinitions[].portMappings[].hostPort" */
	readonly path: string;
	/** Path of the object the key stands in; "" at the top. */
	readonly parent: string;
	readonly valueType: 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';
	/** The scalar as written in the block; null for arrays and objects. */
	readonly value: string | null;
	/** Keys of the same object, this one included, in order. */
	readonly siblings: readonly string[];
	/** What the whole block is: heading or label, e.g. "ECS Task Definition Key Fields". */
	readonly document: string;
}

/** "X does A; Y does not", "Unlike X, Y ..." */
export interface ContrastFact extends FactBase {
	readonly kind: 'contrast';
	readonly left: Term;
	readonly right: Term;
	/** Predicate true of `left`: "auto-recover failed tasks". */
	readonly leftPredicate: string;
	/** Predicate true of `right`; null where it says only "does not". */
	readonly rightPredicate: string | null;
}

/** A plain sentence or tip that has none of the richer forms. */
export interface RuleFact extends FactBase {
	readonly kind: 'rule';
	/** subject / verb / rest, where the sentence could be split; else null. `verb` as written ("requires", "must use", "is"). */
	readonly clause: {
		readonly subject: string;
		readonly verb: string;
		readonly object: string;
	} | null;
}

/** "If A, B", "A because B", "A causes B", "when A, B". */
export interface CauseFact extends FactBase {
	readonly kind: 'cause';
	/** Condition or cause, without the conjunction, no capital unless a name. */
	readonly cause: string;
	readonly effect: string;
	readonly link: 'if' | 'when' | 'because' | 'causes' | 'to' | 'unless';
}

/** An ordered list that is a procedure. */
export interface SequenceFact extends FactBase {
	readonly kind: 'sequence';
	readonly title: string;
	readonly steps: readonly string[];
}

/** "ENI (Elastic Network Interface)". */
export interface AbbreviationFact extends FactBase {
	readonly kind: 'abbreviation';
	readonly short: string;
	readonly long: string;
}

/** "Q: ... A: ...", a heading or bullet that asks, with its answer. */
export interface AnswerFact extends FactBase {
	readonly kind: 'answer';
	readonly question: string;
	readonly answer: string;
}

export type Fact =
	| DefinitionFact
	| PurposeFact
	| AttributeFact
	| QualifierFact
	| MembershipFact
	| DefaultFact
	| CommandFact
	| CommandParameterFact
	| FieldFact
	| ContrastFact
	| RuleFact
	| CauseFact
	| SequenceFact
	| AbbreviationFact
	| AnswerFact;

export type FactKind = Fact['kind'];

/** A line, sentence or cell that ought to yield a fact, and what it yielded. */
export interface ContentUnit {
	readonly file: string;
	readonly startLine: number;
	readonly endLine: number;
	readonly type: 'bullet' | 'sentence' | 'cell' | 'code';
	readonly text: string;
	readonly facts: readonly FactId[];
}

export interface CompiledNotes {
	readonly notes: readonly Note[];
	/** In order of first source: file order given, then line. */
	readonly facts: readonly Fact[];
	readonly units: readonly ContentUnit[];
	readonly diagnostics: readonly import('../core/diagnostics').Diagnostic[];
}
