import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestHost, testOptions } from '../testing/host';
import { createShell } from './create';
import { decodeSnapshot } from './decode-snapshot';
import type { ShellSession } from '../types';

async function outputOf(session: ShellSession, text: string): Promise<string> {
	const host = new TestHost();
	await session.run(text, host);
	return host.both;
}

/** A session as it is after a reload: through JSON and the decoder. */
async function reloaded(session: ShellSession): Promise<ShellSession> {
	const decoded = decodeSnapshot(JSON.parse(JSON.stringify(await session.snapshot())));
	if (!decoded.ok) throw new Error(decoded.message);
	return createShell(testOptions({ snapshot: decoded.snapshot }));
}

describe('a kept session', () => {
	it.each<[what: string, before: string, after: string, output: string]>([
		['variables', 'x="a b"; y=$\'l1\\nl2\'', 'echo "$x|$y"', 'a b|l1\nl2\n'],
		['exported variables', 'export A=1; B=2', "bash -c 'echo $A$B'", '1\n'],
		['unset variables', 'unset AWS_REGION USER', 'echo "${USER-none}"', 'none\n'],
		[
			'read-only and integer variables',
			'declare -ri n=4',
			'n=5; echo no',
			'bash: n: readonly variable\n'
		],
		['arrays', 'a=(1 "2 3" [7]=x)', 'declare -p a', 'declare -a a=([0]="1" [1]="2 3" [7]="x")\n'],
		['associative arrays', 'declare -A m=([k]="v w")', 'echo "${m[k]} ${!m[@]}"', 'v w k\n'],
		['references', 'declare -n r=t; t=5', 'echo $r', '5\n'],
		['functions', 'f() { cat <<E\nin $1\nE\n}', 'f x', 'in x\n'],
		['aliases', "alias hi='echo hello'", 'hi there', 'hello there\n'],
		['options', 'set -o pipefail; shopt -s nullglob', 'false | true; echo $? *.none', '1\n'],
		[
			'the working folder',
			'mkdir -p a/b; cd a/b',
			'pwd; cd -',
			'/home/learner/a/b\n/home/learner\n'
		],
		['the status', '(exit 7)', 'echo $?', '7\n'],
		['arguments', 'set -- x "y z"', 'echo "$2"', 'y z\n'],
		['traps', "trap 'echo oops' ERR", 'false', 'oops\n'],
		['folders of pushd', 'pushd /tmp > /dev/null', 'dirs', '/tmp ~\n'],
		['text files', 'printf "no newline" > f; echo é > "g h"', 'cat f "g h"', 'no newlineé\n'],
		['binary files', "printf '\\xff\\x00\\xfe' > bin", 'base64 bin', '/wD+\n'],
		['executable files', 'echo "echo ran" > s; chmod +x s', './s', 'ran\n'],
		['empty folders', 'mkdir -p deep/er', 'ls deep', 'er\n'],
		['links', 'echo x > f; ln -s f l', 'readlink l; cat l', 'f\nx\n'],
		[
			'files elsewhere',
			'echo t > /tmp/t; mkdir /srv; echo s > /srv/s',
			'cat /tmp/t /srv/s',
			't\ns\n'
		],
		['history', 'echo remembered', '!echo', 'echo remembered\nremembered\n']
	])('has its %s', async (_, before, after, output) => {
		const first = await createShell(testOptions({ env: { AWS_REGION: 'eu-west-1' } }));
		await first.run(before, new TestHost());
		expect(await outputOf(await reloaded(first), after)).toBe(output);
	});

	it('is the same when it is kept again', async () => {
		const first = await createShell(testOptions());
		await first.run(
			'f() { if a; then b; fi; }; declare -A m=([x]=1); echo text > f; cd /tmp; false',
			new TestHost()
		);
		const snapshot = await first.snapshot();
		expect(await (await reloaded(first)).snapshot()).toEqual(snapshot);
	});

	it('holds the learner’s files only', async () => {
		const session = await createShell(testOptions());
		await session.run('echo x > f', new TestHost());
		expect(Object.keys((await session.snapshot()).files)).toEqual(['/home/learner/f']);
	});

	it('keeps any text in variables and files', async () => {
		const name = fc.stringMatching(/^[a-z]{1,6}$/);
		const text = fc
			.string({ unit: 'binary', maxLength: 30 })
			.map((one) => one.replaceAll('\0', ''));
		await fc.assert(
			fc.asyncProperty(
				fc.dictionary(name, text),
				fc.dictionary(name, text),
				async (variables, files) => {
					const first = await createShell(testOptions());
					for (const [file, content] of Object.entries(files))
						await first.files.write(`/home/learner/${file}`, content);
					const assignments = Object.entries(variables).map(
						([key, value]) => `v_${key}='${value.replaceAll("'", "'\\''")}'`
					);
					await first.run(assignments.join('\n'), new TestHost());
					const snapshot = await first.snapshot();
					for (const [key, value] of Object.entries(variables))
						expect(snapshot.variables[`v_${key}`]).toBe(value);
					const second = await reloaded(first);
					expect(await second.snapshot()).toEqual(snapshot);
					for (const [file, content] of Object.entries(files))
						expect(await second.files.read(`/home/learner/${file}`)).toBe(content);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('is not made of too much', async () => {
		const session = await createShell(testOptions());
		await session.files.write('/home/learner/big', 'x'.repeat(5 * 1024 * 1024));
		await expect(session.snapshot()).rejects.toThrow(
			/take 5\.0 MB; up to 4\.0 MB are kept\. Remove some/
		);
	});
});

describe('the decoder', () => {
	const good = {
		version: 1,
		files: {},
		variables: {},
		workingDirectory: '/',
		history: [],
		exitCode: 0
	};

	it('takes the plain form', () => {
		expect(decodeSnapshot(good)).toEqual({ ok: true, snapshot: good });
	});

	it.each<[what: string, value: unknown, message: RegExp]>([
		['nothing', undefined, /damaged: /],
		['text', 'x', /damaged: /],
		['no version', { ...good, version: undefined }, /damaged at version/],
		['a newer version', { ...good, version: 2 }, /kept by a newer version of Examark \(format 2/],
		['a file without a path', { ...good, files: { 'a.txt': 'x' } }, /damaged at files/],
		['a file that is no text', { ...good, files: { '/a': 1 } }, /damaged at files\.\/a/],
		['a bad name', { ...good, variables: { '1x': 'a' } }, /damaged at variables/],
		['a bad status', { ...good, exitCode: 900 }, /damaged at exitCode/],
		['a history of numbers', { ...good, history: [1] }, /damaged at history\.0/],
		['broken base64', { ...good, binaryFiles: { '/a': '???' } }, /damaged at binaryFiles/],
		[
			'a function that is none',
			{ ...good, functions: { f: 'rm -rf /' } },
			/damaged at functions\.f: no function/
		],
		[
			'a damaged array',
			{ ...good, arrays: { a: { isAssociative: true, items: [['k']] } } },
			/damaged at arrays/
		]
	])('refuses %s', (_, value, message) => {
		const decoded = decodeSnapshot(value);
		expect(decoded.ok).toBe(false);
		if (!decoded.ok) expect(decoded.message).toMatch(message);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(typeof decodeSnapshot(value).ok).toBe('boolean');
			})
		);
	});
});
