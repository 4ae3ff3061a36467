import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TestHost, testOptions } from '../testing/host';
import { runScript } from './create';

interface Recorded {
	readonly script: string;
	readonly stdout: string;
	readonly stderr: string;
	readonly status: number;
}

/** What GNU bash 5.2 printed for each script, saved as `t.sh` in an empty folder, with LC_ALL=C.UTF-8. */
const file = new URL('../../../../../tests/fixtures/shell/bash-5.2.jsonl', import.meta.url);
const recorded = readFileSync(fileURLToPath(file), 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Recorded);

describe('scripts as bash runs them', () => {
	it('are many', () => {
		expect(recorded.length).toBeGreaterThan(250);
	});

	it.each(recorded.map((one) => [one.script, one] as const))('%s', async (script, expected) => {
		const host = new TestHost(false);
		const files = { '/home/learner/t.sh': script };
		const options = testOptions({ files, name: { kind: 'script', path: 't.sh' } });
		const status = await runScript(script, options, host);
		expect({ stdout: host.out, stderr: host.err, status }).toEqual({
			stdout: expected.stdout,
			stderr: expected.stderr,
			status: expected.status
		});
	});
});
