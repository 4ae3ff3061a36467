import { compute } from '../expand/cells';
import { matchesPattern } from '../expand/pattern';
import { expandParts, expandPattern, expandText } from '../expand/words';
import type { Test, Word } from '../syntax/ast';
import { unaryHolds, filesCompare } from './file-tests';
import type { Shell } from './shell';
import { Complaint } from './signals';
import { trace } from './trace';

/** Whether `[[ … ]]` holds. Throws a Complaint. */
export async function testHolds(shell: Shell, test: Test): Promise<boolean> {
	switch (test.type) {
		case 'and':
			return (await testHolds(shell, test.left)) && (await testHolds(shell, test.right));
		case 'or':
			return (await testHolds(shell, test.left)) || (await testHolds(shell, test.right));
		case 'not':
			return !(await testHolds(shell, test.test));
		case 'parentheses':
			return testHolds(shell, test.test);
		case 'word': {
			const text = await expandText(shell, test.word);
			await trace(shell, `[[ -n ${text || "''"} ]]`);
			return text !== '';
		}
		case 'unary': {
			const operand = await expandText(shell, test.operand);
			await trace(shell, `[[ ${test.operator} ${operand || "''"} ]]`);
			return unaryHolds(shell, test.operator, operand);
		}
		case 'binary':
			return binaryHolds(shell, test);
	}
}

async function binaryHolds(
	shell: Shell,
	test: Extract<Test, { type: 'binary' }>
): Promise<boolean> {
	const left = await expandText(shell, test.left);
	const { operator } = test;
	const ignoreCase = shell.has('nocasematch');
	if (operator === '=~') return expressionMatches(shell, left, test.right);
	if (operator === '=' || operator === '==' || operator === '!=') {
		const pattern = await expandPattern(shell, test.right);
		await trace(shell, `[[ ${left || "''"} ${operator} ${pattern === '' ? "''" : pattern} ]]`);
		return matchesPattern(left, pattern, { extended: true, ignoreCase }) === (operator !== '!=');
	}
	const right = await expandText(shell, test.right);
	await trace(shell, `[[ ${left || "''"} ${operator} ${right || "''"} ]]`);
	if (operator === '<') return left < right;
	if (operator === '>') return left > right;
	if (['-nt', '-ot', '-ef'].includes(operator)) return filesCompare(shell, left, operator, right);
	try {
		return numbersCompare(compute(shell, left), operator, compute(shell, right));
	} catch (trouble) {
		throw trouble instanceof Complaint ? new Complaint(`[[: ${trouble.message}`) : trouble;
	}
}

export function numbersCompare(left: bigint, operator: string, right: bigint): boolean {
	switch (operator) {
		case '-eq':
			return left === right;
		case '-ne':
			return left !== right;
		case '-lt':
			return left < right;
		case '-le':
			return left <= right;
		case '-gt':
			return left > right;
		default:
			return left >= right;
	}
}

/** Quoted parts of the expression stand for themselves. The groups go to `BASH_REMATCH`. */
async function expressionMatches(shell: Shell, text: string, word: Word): Promise<boolean> {
	const pieces = await expandParts(shell, word.parts, {});
	const source = pieces
		.map((piece) => (piece === 'break' ? { text: ' ', quoted: true } : piece))
		.map(({ text: part, quoted }) => (quoted ? part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') : part))
		.join('');
	await trace(shell, `[[ ${text || "''"} =~ ${source} ]]`);
	let expression: RegExp;
	try {
		expression = new RegExp(toScript(source), shell.has('nocasematch') ? 'sui' : 'su');
	} catch {
		throw new Complaint('', 2);
	}
	const found = expression.exec(text);
	const groups = new Map([...(found ?? [])].map((group, index) => [index, group ?? '']));
	shell.variables.make('BASH_REMATCH').value = { type: 'indexed', items: groups };
	return found !== null;
}

const classes: Readonly<Record<string, string>> = {
	alnum: '\\p{L}\\p{N}',
	alpha: '\\p{L}',
	blank: ' \\t',
	digit: '0-9',
	lower: '\\p{Ll}',
	punct: '!-\\/:-@\\[-`\\{-~',
	space: '\\s',
	upper: '\\p{Lu}',
	xdigit: '0-9a-fA-F'
};

/** A POSIX extended regular expression for the flag `u`: classes by name, and nothing escaped that need not be. */
function toScript(source: string): string {
	let out = '';
	let inBracket = false;
	for (let at = 0; at < source.length; at += 1) {
		const point = source.charAt(at);
		const named = inBracket ? /^\[:(\w+):\]/.exec(source.slice(at)) : null;
		if (named !== null) {
			out += classes[named[1] ?? ''] ?? '';
			at += named[0].length - 1;
		} else if (inBracket) {
			const isFirst = /(?:^|[^\\])\[\^?$/.test(out);
			if (point === ']' && !isFirst) inBracket = false;
			out += (point === ']' && isFirst) || point === '\\' || point === '[' ? `\\${point}` : point;
		} else if (point === '\\') {
			const next = source.charAt((at += 1));
			out += /[\\^$.*+?()[\]{}|/]/.test(next) || /[wWsSbBdD]/.test(next) ? `\\${next}` : next;
		} else if (point === '{' && !/^\{\d+(?:,\d*)?\}/.test(source.slice(at))) out += '\\{';
		else if (point === '}' && !/\{\d+(?:,\d*)?$/.test(out)) out += '\\}';
		else {
			if (point === '[') inBracket = true;
			out += point;
		}
	}
	return out;
}
