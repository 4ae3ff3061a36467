import { describe, expect, it } from 'vitest';
import { TestHost, testOptions } from '../testing/host';
import { createShell } from './create';

/** Types lines one after the other, and gives all that was written. */
async function type(...lines: readonly string[]): Promise<string> {
	const session = await createShell(testOptions());
	let all = '';
	for (const line of lines) {
		const host = new TestHost();
		await session.run(line, host);
		all += host.both;
	}
	return all;
}

describe('a session remembers', () => {
	it.each<[what: string, lines: readonly string[], output: string]>([
		['variables', ['name=web', 'echo $name'], 'web\n'],
		['exported variables', ['export A=1', "bash -c 'echo $A'"], '1\n'],
		['arrays', ['a=(x "y z")', 'a+=(w)', 'echo "${#a[@]} ${a[1]}"'], '3 y z\n'],
		['functions', ['f() {\n  echo "f $1"\n}', 'f x'], 'f x\n'],
		['aliases', ["alias ll='echo listed'", 'll now'], 'listed now\n'],
		['shell options', ['set -o pipefail', 'false | true', 'echo $?'], '1\n'],
		['the working directory', ['mkdir d; cd d', 'pwd'], '/home/learner/d\n'],
		['the status', ['false', 'echo $?'], '1\n'],
		[
			'the status of a mistake',
			['fi', 'echo $?'],
			"bash: syntax error near unexpected token `fi'\n2\n"
		],
		['positional parameters', ['set -- a b', 'echo $2 $#'], 'b 2\n'],
		['the last argument', ['echo one two', 'echo $_'], 'one two\ntwo\n'],
		['descriptors', ['exec 3> log', 'echo kept >&3', 'cat log'], 'kept\n'],
		['folders of pushd', ['pushd /tmp > /dev/null', 'popd', 'pwd'], '~\n/home/learner\n'],
		['files', ['echo text > f', 'cat f'], 'text\n'],
		['traps', ["trap 'echo failed' ERR", 'false'], 'failed\n'],
		['here-documents over lines', ['cat <<EOF\nx $((1 + 1))\nEOF'], 'x 2\n'],
		['what read stored', ['read x <<< word', 'echo $x'], 'word\n']
	])('%s', async (_, lines, output) => {
		expect(await type(...lines)).toBe(output);
	});

	it.each<[lines: readonly string[], output: string]>([
		[['echo ${x:?bad}; echo no', 'echo next $?'], 'bash: x: bad\nnext 1\n'],
		[['set -u', 'echo $zz; echo no', 'echo next'], 'bash: zz: unbound variable\nnext\n'],
		[['echo $((1/0)); echo no', 'echo $?'], 'bash: 1/0: division by 0 (error token is "0")\n1\n'],
		[['nosuch', 'echo $?'], 'bash: nosuch: command not found\n127\n'],
		[['echo )', 'echo on'], "bash: syntax error near unexpected token `)'\non\n"],
		[['cd /nowhere'], 'bash: cd: /nowhere: No such file or directory\n']
	])('goes on after %j', async (lines, output) => {
		expect(await type(...lines)).toBe(output);
	});

	it('stays after exit and set -e', async () => {
		const session = await createShell(testOptions());
		const host = new TestHost();
		expect(await session.run('x=1; exit 3', host)).toBe(3);
		expect(host.err).toMatch(/^exit\nThis terminal stays open/);
		expect(session.hasEnded).toBe(true);
		await session.run('set -e\nfalse\necho never', host);
		expect(host.err).toContain('set -e would have closed this terminal');
		await session.run('false\necho "still $x"', host);
		expect(host.out).toBe('still 1\n');
	});

	it('has a prompt that shows the folder', async () => {
		const session = await createShell(testOptions());
		expect(session.prompt()).toBe('~ $ ');
		await session.run('mkdir -p a/b; cd a/b', new TestHost());
		expect(session.prompt()).toBe('~/a/b $ ');
		await session.run('cd /tmp', new TestHost());
		expect(session.prompt()).toBe('/tmp $ ');
	});
});

describe('Ctrl+C', () => {
	const interruptedAt = async (script: string, text: string) => {
		const session = await createShell(testOptions());
		const host = new TestHost();
		host.onWrite = (written) => {
			if (written.includes(text)) host.interrupt();
		};
		const status = await session.run(script, host);
		return { session, host, status };
	};

	it.each<[what: string, script: string, text: string]>([
		['sleep', 'echo asleep; sleep 1e9 2>/dev/null || sleep 999999; echo no', 'asleep'],
		['a loop that prints', 'while true; do echo round; done; echo no', 'round'],
		['a loop of builtins', 'echo begun; while :; do :; done; echo no', 'begun'],
		['an endless function', 'f() { echo deep; while :; do sleep 5; done; }; f; echo no', 'deep'],
		['a pipe', 'echo begun; yes | while read x; do :; done; echo no', 'begun'],
		['a substitution', 'echo begun; x=$(while :; do :; done); echo no', 'begun'],
		['watch', 'watch -n 1 date; echo no', 'Every'],
		['until', 'until false; do echo again; done', 'again'],
		['a background job', '{ while :; do echo back; sleep 1; done; } & wait', 'back']
	])('stops %s', async (_, script, text) => {
		const { session, host, status } = await interruptedAt(script, text);
		expect(status).toBe(130);
		expect(session.exitCode).toBe(130);
		expect(host.out).not.toContain('no\n');
	});

	it('keeps what was done before', async () => {
		const { session, host } = await interruptedAt(
			'n=0; while :; do n=$((n + 1)); echo $n; done',
			'25'
		);
		expect(host.signal.aborted).toBe(true);
		const next = new TestHost();
		await session.run('echo "n is $n"', next);
		expect(next.out).toBe('n is 25\n');
	});

	it('stops aws', async () => {
		const session = await createShell(
			testOptions({
				aws: async (_, { signal }) => {
					await new Promise((done) => signal.addEventListener('abort', done));
					return { stdout: '', stderr: '', exitCode: 130 };
				}
			})
		);
		const host = new TestHost();
		setImmediate(() => host.interrupt());
		expect(await session.run('aws ecs wait services-stable --services x; echo no', host)).toBe(130);
		expect(host.out).toBe('');
	});

	it('runs what trap asks for', async () => {
		const { host } = await interruptedAt("trap 'echo tidied' INT; echo up; sleep 100", 'up');
		expect(host.out).toBe('up\ntidied\n');
	});

	it('lets the page breathe in an endless loop', async () => {
		let pauses = 0;
		const host = new TestHost();
		const options = testOptions({
			pause: async () => {
				pauses += 1;
				await new Promise((done) => setImmediate(done));
				if (pauses === 20) host.interrupt();
			}
		});
		const session = await createShell(options);
		expect(await session.run('while :; do :; done', host)).toBe(130);
		expect(pauses).toBeGreaterThanOrEqual(20);
	});
});

describe('time', () => {
	it('is the clock that is given', async () => {
		const text =
			'date +%T; sleep 90; date +%T; sleep 1m 30s; date +%T; SECONDS=0; sleep 5; echo $SECONDS';
		expect(await type(text)).toBe('12:00:00\n12:01:30\n12:03:00\n5\n');
	});

	it('passes for commands side by side', async () => {
		const text = '(sleep 2; echo second) & (sleep 1; echo first) & wait; date +%S';
		expect(await type(text)).toMatch(/first\n(?:.*\n)?second\n02\n$/);
		expect(await type('timeout 3 sleep 10; echo $?; timeout 10 sleep 3; echo $?; date +%S')).toBe(
			'124\n0\n06\n'
		);
		expect(await type('time sleep 2')).toBe('\nreal\t0m2.000s\nuser\t0m0.000s\nsys\t0m0.000s\n');
	});
});

describe('output', () => {
	it('comes as it is made', async () => {
		const session = await createShell(testOptions());
		const host = new TestHost();
		await session.run(
			'for i in 1 2; do echo $i; sleep 1; done; f() { echo in; sleep 1; echo out; }; f',
			host
		);
		expect(host.events).toEqual(['1\n', '2\n', 'in\n', 'out\n']);
	});

	it('tells aws whether it goes to the terminal', async () => {
		const options = testOptions();
		const session = await createShell(options);
		await session.run(
			'aws a; aws b | cat; x=$(aws c); aws d > f; f() { aws e; }; f; y=$(f); aws g 2> h; { aws i; }',
			new TestHost()
		);
		expect(options.calls.map(({ argv, call }) => `${argv[0]}${call.isTerminal}`)).toEqual(
			'atrue bfalse cfalse dfalse etrue efalse gtrue itrue'.split(' ')
		);
	});

	it('hands aws variables, files and input', async () => {
		const options = testOptions({ env: { AWS_REGION: 'eu-west-1' } });
		const session = await createShell(options);
		await session.run('mkdir d; echo text > d/f; cd d; A=1 aws x <<< input', new TestHost());
		const [{ call } = options.calls[0] as never] = options.calls;
		expect(call.env).toMatchObject({ A: '1', AWS_REGION: 'eu-west-1', HOME: '/home/learner' });
		expect(new TextDecoder().decode((await call.files.read('f')) as Uint8Array)).toBe('text\n');
		expect(await call.files.read('~/d')).toBe('directory');
		expect(await call.files.read('nothing')).toBe('missing');
		await call.files.write('~/.aws/config', '[default]\n');
		expect(await session.files.read('/home/learner/.aws/config')).toBe('[default]\n');
		expect(await call.standardInput()).toBe('input\n');
	});
});

describe('the terminal', () => {
	it('is read by commands', async () => {
		const session = await createShell(testOptions());
		const host = new TestHost();
		host.typed.push('ann\n', 'line 1\n', 'line 2\n');
		await session.run('read -p \'Name: \' name; echo "hello $name"; cat > f; cat f', host);
		expect(host.both).toBe('Name: hello ann\nline 1\nline 2\n');
	});

	it('is cleared, and opens files', async () => {
		const session = await createShell(testOptions());
		const host = new TestHost();
		await session.run('clear; edit task.json; cd /tmp; nano a; vi b; vim ../x', host);
		expect(host.events).toEqual(['<clear>']);
		expect(host.edited).toEqual(['/home/learner/task.json', '/tmp/a', '/tmp/b', '/x']);
		expect(await session.run('nano', host)).toBe(1);
		expect(await session.run('vi /nowhere/x', host)).toBe(1);
		expect(host.err).toContain('nano: which file?');
	});

	it('shows watch anew at each turn', async () => {
		const session = await createShell(testOptions());
		const host = new TestHost();
		let turns = 0;
		host.onWrite = (text) => {
			if (text.startsWith('Every') && (turns += 1) === 3) host.interrupt();
		};
		await session.run('watch -n 5 "date +%T; echo two"', host);
		expect(host.events.slice(0, 6)).toEqual([
			'<clear>',
			'Every 5.0s: date +%T; echo two                 sandbox: Thu Jan 15 12:00:00 2026\n\n',
			'12:00:00\ntwo\n',
			'<clear>',
			'Every 5.0s: date +%T; echo two                 sandbox: Thu Jan 15 12:00:05 2026\n\n',
			'12:00:05\ntwo\n'
		]);
	});

	it('lists files in columns', async () => {
		expect(await type('touch a bb ccc; ls')).toBe('a  bb  ccc\n');
		expect(await type('touch a bb; ls | cat')).toBe('a\nbb\n');
	});
});

describe('history', () => {
	it('is kept, shown, recalled and emptied', async () => {
		const session = await createShell(testOptions());
		const host = new TestHost();
		for (const line of ['echo one', 'echo one', ' echo hidden', 'f() {\n:\n}', 'echo two three'])
			await session.run(line, host);
		expect(session.history).toEqual(['echo one', 'f() {\n:\n}', 'echo two three']);
		host.both = '';
		await session.run('!!', host);
		await session.run('!1', host);
		await session.run('echo !$ !nosuch', host);
		await session.run('^two^2', host);
		await session.run('history 2', host);
		expect(host.both).toBe(
			'echo two three\ntwo three\necho one\none\nbash: !nosuch: event not found\n' +
				'bash: :s^two^2: substitution failed\n    4  echo one\n    5  history 2\n'
		);
		await session.run('history -c', host);
		expect(session.history).toEqual([]);
	});
});

it('gives the learner’s files, and takes them', async () => {
	const session = await createShell(testOptions());
	await session.run('mkdir -p a/b; echo x > a/b/f; touch g', new TestHost());
	expect(await session.files.list()).toEqual(['/home/learner/a/b/f', '/home/learner/g']);
	await session.files.write('/home/learner/new/h', 'h\n');
	expect(await session.files.read('/home/learner/new/h')).toBe('h\n');
	await session.files.remove('/home/learner/g');
	await session.files.remove('/home/learner/none');
	expect(await session.files.read('/home/learner/g')).toBe(null);
	expect(await session.files.list()).toEqual(['/home/learner/a/b/f', '/home/learner/new/h']);
});
