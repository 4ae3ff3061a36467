import { describe, expect, it } from 'vitest';
import { printFunction } from './print';
import { readerOf, readUnit } from './statements';

function print(source: string): string {
	const command = readUnit(readerOf(source, { isLast: true }))?.[0]?.pipelines[0]?.commands[0];
	if (command?.type !== 'function') throw new Error(`no function: ${source}`);
	return printFunction(command.name, command.body);
}

/** As bash 5.2's `declare -f` prints them. */
describe('functions are printed as bash prints them', () => {
	it.each([
		['f() { echo a; ls; }', 'f () \n{ \n    echo a;\n    ls\n}'],
		[
			'f() { if a; then b; elif c; then d; else e; fi; }',
			'f () \n{ \n    if a; then\n        b;\n    else\n        if c; then\n            d;\n        else\n            e;\n        fi;\n    fi\n}'
		],
		[
			'f() { for i in 1 2; do echo $i; done; }',
			'f () \n{ \n    for i in 1 2;\n    do\n        echo $i;\n    done\n}'
		],
		['f() { while a; do b; done < x; }', 'f () \n{ \n    while a; do\n        b;\n    done < x\n}'],
		[
			'f() { case $1 in a|b) x;; *) y; z;; esac; }',
			'f () \n{ \n    case $1 in \n        a | b)\n            x\n        ;;\n        *)\n            y;\n            z\n        ;;\n    esac\n}'
		],
		['f() ( a; b )', 'f () \n{ \n    ( a;\n    b )\n}'],
		['f() { a; } > out', 'f () \n{ \n    a\n} > out'],
		['f() { a | b && c & d; }', 'f () \n{ \n    a | b && c & d\n}'],
		['f() {\ncat <<E\nx $y\nE\nls\n}', 'f () \n{ \n    cat <<E\nx $y\nE\n\n    ls\n}'],
		[
			'f() { x=(1 "2 3") y+=z cmd 2>&1 >> o <<< w; }',
			'f () \n{ \n    x=(1 "2 3") y+=z cmd 2>&1 >> o <<< w\n}'
		],
		[
			'f() { [[ a == b* || ! ( -f c ) ]]; (( i++ )); }',
			'f () \n{ \n    [[ a == b* || ! ( -f c ) ]];\n    (( i++ ))\n}'
		],
		['f() { g() { b; }; }', 'f () \n{ \n    function g () \n    { \n        b\n    }\n}']
	])('%s', (source, text) => {
		expect(print(source)).toBe(text);
		expect(print(text)).toBe(text);
	});
});
