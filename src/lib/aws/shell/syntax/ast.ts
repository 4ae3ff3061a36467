/** What a learner typed, as bash reads it. */

export type Part =
	| { readonly type: 'literal'; readonly text: string; readonly quoted: boolean }
	| { readonly type: 'double'; readonly parts: readonly Part[] }
	| { readonly type: 'parameter'; readonly parameter: Parameter }
	| { readonly type: 'command'; readonly body: readonly Statement[] }
	| { readonly type: 'arithmetic'; readonly expression: readonly Part[] }
	| {
			readonly type: 'process';
			readonly body: readonly Statement[];
			readonly direction: '<' | '>';
	  };

export interface Word {
	readonly parts: readonly Part[];
	/** As typed: for messages and for printing functions. */
	readonly source: string;
	/** Where a declaration builtin takes the word as an assignment: `export A=$b`, `local x=(1 2)`. */
	readonly assignment?: Assignment;
}

export interface Parameter {
	readonly name: string;
	/** What stands in brackets; `@` and `*` are all elements. */
	readonly subscript: readonly Part[] | '@' | '*' | null;
	/** `${!name}`. */
	readonly indirect: boolean;
	readonly operation: Operation | null;
	/** As typed, for messages. */
	readonly source: string;
}

export type Operation =
	| { readonly type: 'length' }
	| { readonly type: 'keys' }
	| { readonly type: 'names' }
	| {
			readonly type: 'default' | 'assign' | 'error' | 'alternative';
			/** With a colon an empty value counts as unset. */
			readonly colon: boolean;
			readonly word: Word;
	  }
	| {
			readonly type: 'trim';
			readonly side: 'prefix' | 'suffix';
			readonly longest: boolean;
			readonly pattern: Word;
	  }
	| {
			readonly type: 'replace';
			readonly where: 'first' | 'all' | 'prefix' | 'suffix';
			readonly pattern: Word;
			readonly replacement: Word;
	  }
	| {
			readonly type: 'substring';
			readonly offset: readonly Part[];
			readonly length: readonly Part[] | null;
	  }
	| {
			readonly type: 'case';
			readonly to: 'upper' | 'lower' | 'toggle';
			readonly all: boolean;
			readonly pattern: Word | null;
	  }
	| { readonly type: 'transform'; readonly operator: string }
	| { readonly type: 'bad' };

export interface Assignment {
	readonly name: string;
	readonly subscript: readonly Part[] | null;
	/** `+=`. */
	readonly append: boolean;
	readonly value: Word | readonly ArrayItem[];
	/** As typed. */
	readonly source: string;
}

export interface ArrayItem {
	readonly subscript: readonly Part[] | null;
	readonly append: boolean;
	readonly value: Word;
}

export interface Redirect {
	/** Null: 0 for input, 1 for output. A name: `{name}>file`. */
	readonly fd: number | string | null;
	readonly operator: '<' | '>' | '>>' | '>|' | '<>' | '<&' | '>&' | '&>' | '&>>' | '<<' | '<<<';
	readonly target: Word;
	/** The text between the line and its delimiter. It is filled in when the lines after it have been read. */
	document?: readonly Part[];
	/** How a here-document began, for printing it again. */
	readonly delimiter?: { readonly source: string; readonly tabs: boolean; body: string };
}

export type Command =
	| SimpleCommand
	| CompoundCommand
	| {
			readonly type: 'function';
			readonly name: string;
			readonly body: CompoundCommand;
			readonly line: number;
	  };

export interface SimpleCommand {
	readonly type: 'simple';
	readonly assignments: readonly Assignment[];
	readonly words: readonly Word[];
	readonly redirects: readonly Redirect[];
	readonly line: number;
}

export type CompoundCommand = { readonly line: number; readonly redirects: readonly Redirect[] } & (
	| { readonly type: 'group' | 'subshell'; readonly body: readonly Statement[] }
	| {
			readonly type: 'if';
			readonly clauses: readonly {
				readonly condition: readonly Statement[];
				readonly body: readonly Statement[];
			}[];
			readonly otherwise: readonly Statement[] | null;
	  }
	| {
			readonly type: 'while' | 'until';
			readonly condition: readonly Statement[];
			readonly body: readonly Statement[];
	  }
	| {
			readonly type: 'for' | 'select';
			readonly name: string;
			/** Null: the positional parameters. */
			readonly words: readonly Word[] | null;
			readonly body: readonly Statement[];
	  }
	| {
			readonly type: 'arithmetic-for';
			readonly initial: readonly Part[];
			readonly condition: readonly Part[];
			readonly step: readonly Part[];
			/** What stands between the parentheses, laid out. */
			readonly source: string;
			readonly body: readonly Statement[];
	  }
	| {
			readonly type: 'case';
			readonly subject: Word;
			readonly items: readonly {
				readonly patterns: readonly Word[];
				readonly body: readonly Statement[];
				readonly end: ';;' | ';&' | ';;&';
			}[];
	  }
	| { readonly type: 'arithmetic'; readonly expression: readonly Part[]; readonly source: string }
	| { readonly type: 'conditional'; readonly test: Test }
);

export type Test =
	| { readonly type: 'word'; readonly word: Word }
	| { readonly type: 'unary'; readonly operator: string; readonly operand: Word }
	| {
			readonly type: 'binary';
			readonly operator: string;
			readonly left: Word;
			readonly right: Word;
	  }
	| { readonly type: 'not' | 'parentheses'; readonly test: Test }
	| { readonly type: 'and' | 'or'; readonly left: Test; readonly right: Test };

export interface Pipeline {
	readonly commands: readonly Command[];
	readonly negated: boolean;
	readonly timed: 'bash' | 'posix' | null;
	readonly line: number;
}

/** Pipelines joined by `&&` and `||`. */
export interface Statement {
	readonly pipelines: readonly Pipeline[];
	/** One fewer than the pipelines. */
	readonly operators: readonly ('&&' | '||')[];
	readonly background: boolean;
	readonly line: number;
}
