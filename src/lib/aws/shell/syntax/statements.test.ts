import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, readerOf, readUnit } from './statements';
import { SyntaxTrouble, Unfinished } from './trouble';

const complete = [
	'',
	'   ',
	'echo hi',
	'echo "a b"',
	"echo 'it'\\''s'",
	'echo a; echo b',
	'echo a &',
	'# a comment with a " quote',
	'echo # \\',
	'if true; then echo a; fi',
	'if true\nthen echo a\nelse echo b\nfi',
	'for x in a b; do echo $x; done',
	'for x in a b\ndo\necho $x\ndone',
	'for ((i = 0; i < 3; i++)); do echo $i; done',
	'while true; do break; done',
	'until false; do break; done',
	'case x in a) echo;; (b|c) echo;; esac',
	'case x in\na) echo\nesac',
	'f() { echo; }',
	'function f { echo; }',
	'f()\n{\necho\n}',
	'( cd /; ls )',
	'{ echo a; echo b; }',
	'cat <<EOF\nline\nEOF',
	"cat <<'EOF'\n$x \" '\nEOF",
	'cat <<-EOF\n\tline\n\tEOF',
	'cat <<A <<B\na\nA\nb\nB',
	'cat <<EOF | sort\nb\nEOF',
	'cat <<< "word"',
	'echo $(ls)',
	'echo $(echo $(echo deep))',
	'echo `ls`',
	'echo $((1 + 2))',
	'echo ${x:-"a b"}',
	'x=(a b\nc)',
	'[[ -f x && y == z* ]]',
	'[[ a =~ ^(b|c)$ ]]',
	'((x++))',
	'a && b || c',
	'a &&\nb',
	'a |\nb',
	'echo a \\\nb',
	'! true',
	'time ls',
	'aws ecs run-task --overrides \'{"a": ["b"]}\'',
	'echo "$(cat <<EOF\nx\nEOF\n)"',
	// What bash would refuse is not waited for.
	'fi',
	'echo )',
	'echo a >',
	'if true; then fi',
	'&& a',
	'for x in; in',
	'[[ a b ]]'
];

const open = [
	'echo "a',
	"echo 'a",
	'echo "a\nb',
	"echo $'a\\'",
	'echo \\',
	'echo a \\\n',
	'echo "a\\',
	'if true',
	'if true; then',
	'if true; then echo a',
	'if true; then echo a; else',
	'for x in a b',
	'for x in a b; do',
	'for x in a b; do echo $x',
	'for ((i = 0; i < 3; i++))',
	'while true; do',
	'until false',
	'case x',
	'case x in',
	'case x in a) echo',
	'case x in a) echo;;',
	'f()',
	'f() {',
	'f() { echo;',
	'function f',
	'(',
	'( cd /',
	'{ echo',
	'cat <<EOF',
	'cat <<EOF\nline',
	'cat <<EOF\n EOF',
	"cat <<'EOF'\n$(",
	'cat <<A <<B\na\nA',
	'echo $(ls',
	'echo $(echo $(echo)',
	'echo "$(ls"',
	'echo `ls',
	'echo $((1 +',
	'echo ${x',
	'echo ${x:-"a}',
	'x=(a b',
	'[[ -f x',
	'[[ -f x &&',
	'((x++',
	'a &&',
	'a ||',
	'a |',
	'a |&',
	'select x in a; do',
	'echo a; if b',
	'while read x; do case $x in a) echo "',
	'<(ls'
];

describe('bash would run', () => {
	it.each(complete)('%j', (text) => {
		expect(isComplete(text)).toBe(true);
	});
});

describe('bash would ask for more after', () => {
	it.each(open)('%j', (text) => {
		expect(isComplete(text)).toBe(false);
	});
});

describe('aliases', () => {
	it('may open something', () => {
		const aliases = new Map([['begin', 'if true; then']]);
		expect(isComplete('begin echo a', { aliases })).toBe(false);
		expect(isComplete('begin echo a; fi', { aliases })).toBe(true);
		expect(isComplete('loop', { aliases: new Map([['loop', 'loop loop']]) })).toBe(true);
	});
});

describe('mistakes', () => {
	const messageOf = (text: string) => {
		const reader = readerOf(text, { isLast: true });
		try {
			while (readUnit(reader) !== null);
			return null;
		} catch (trouble) {
			const { line, message } = trouble as SyntaxTrouble | Unfinished;
			return `${line}: ${message}`;
		}
	};

	it.each([
		['echo )', "1: syntax error near unexpected token `)'"],
		['echo a\nfi', "2: syntax error near unexpected token `fi'"],
		['a && && b', "1: syntax error near unexpected token `&&'"],
		['for', "1: syntax error near unexpected token `newline'"],
		['echo a >\n', "1: syntax error near unexpected token `newline'"],
		['while do done', "1: syntax error near unexpected token `do'"],
		['case x in a', "1: syntax error near unexpected token `newline'"],
		['[[ a b ]]', '1: conditional binary operator expected'],
		['[[ -f ]]', "1: unexpected argument `]]' to conditional unary operator"],
		['if true; then\n', '2: syntax error: unexpected end of file'],
		['echo "a\n\n', '1: unexpected EOF while looking for matching `"\''],
		['echo $(ls\n', "2: unexpected EOF while looking for matching `)'"],
		['[[ -f x\n', "1: unexpected EOF while looking for `]]'"]
	])('%j', (text, message) => {
		// `for` and `case x in a` end in a newline wherever bash reads them.
		expect(messageOf(`${text.replace(/\n$/, '')}\n`)).toBe(message);
	});

	it('are the only things thrown, whatever is typed', () => {
		const pieces = fc.constantFrom(
			...'\' " ` $( $(( ) )) ( { } ${ \\ \n | && || ; & ;; << <<- <<< < > >& [[ ]] =~ if then fi for in do done case esac x= x=( a $a # ! {a,b} ~ *'.split(
				' '
			)
		);
		fc.assert(
			fc.property(
				fc.array(fc.oneof(pieces, fc.constant(' '), fc.string({ maxLength: 4 })), {
					maxLength: 14
				}),
				(parts) => {
					expect(typeof isComplete(parts.join(''))).toBe('boolean');
				}
			),
			{ numRuns: 3000 }
		);
	});
});
