import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../src/lib/course/compile-output.schema.json';
import type { CompileOutput } from '../../src/lib/course/compile-output';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = 'tests/fixtures/notes-aws-ecs.md';
let folder = '';

const question = [
	'---',
	'lesson: bread',
	'---',
	'# Where does a loaf turn brown?',
	'',
	'- [x] In the oven',
	'  - The oven is hot.',
	'- [ ] On the peel',
	'  - The peel only carries the loaf.',
	'- [ ] In the basket',
	'  - The basket holds the dough while it rises.',
	''
].join('\n');
const files: Record<string, string | Buffer> = {
	'good/notes/bread.md':
		'# Bread\n\n- **Oven**: a hot box for bread\n- **Peel**: a flat shovel for loaves\n',
	'good/questions/q.md': question,
	'bad/notes/bread.md': '# Bread\n\nBread is baked in an oven.\n',
	'bad/questions/q.md': question.replace('[x]', '[ ]'),
	'latin/a.md': Buffer.from('# Caf\xe9\n\nCoffee is hot.\n', 'latin1'),
	'empty/a.txt': 'no Markdown'
};

/** As `npm run -s notes -- ...`, from a folder of the author's. */
function notes(args: readonly string[], cwd = root) {
	const script = join(root, 'src/bin/notes.ts');
	const config = join(root, 'vite.bin.config.ts');
	const vite = join(root, 'node_modules/vite-node/dist/cli.mjs');
	const run = spawnSync(
		process.execPath,
		[vite, '--config', config, '--root', root, script, '--', ...args],
		{
			cwd,
			encoding: 'utf8',
			env: { ...process.env, INIT_CWD: cwd },
			maxBuffer: 1 << 28
		}
	);
	return { status: run.status, out: run.stdout, err: run.stderr };
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'notes-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('notes compile --json', { timeout: 60_000 }, () => {
	it('prints one document that fits the schema, the same bytes twice', () => {
		const first = notes(['compile', fixture, '--json']);
		expect(first.status).toBe(0);
		const output = JSON.parse(first.out) as CompileOutput;
		const validate = new Ajv({ allErrors: true }).compile(schema);
		validate(output);
		expect(validate.errors).toBe(null);
		expect(output.items.length).toBeGreaterThan(output.facts.length);
		expect(
			new Set(output.facts.flatMap((fact) => fact.sources.map((source) => source.file)))
		).toEqual(new Set([fixture]));
		const ids = new Set(output.facts.map((fact) => fact.id));
		for (const item of output.items) for (const fact of item.facts) expect(ids).toContain(fact);
		expect(notes(['compile', '--json', fixture]).out).toBe(first.out);
	});

	it('takes a folder with questions, from where the author stands', () => {
		const { status, out } = notes(['compile', 'good', '--json'], folder);
		expect(status).toBe(0);
		const output = JSON.parse(out) as CompileOutput;
		expect(output.lessons.map((lesson) => lesson.file)).toEqual(['good/notes/bread.md']);
		expect(output.items.filter((item) => item.origin === 'authored')).toHaveLength(1);
	});

	it('exits 1 with errors, named by the path as typed', () => {
		const { status, out, err } = notes(['compile', './bad/', '--json'], folder);
		expect(status).toBe(1);
		expect((JSON.parse(out) as CompileOutput).diagnostics[0]).toMatchObject({
			rule: 'question/no-key',
			file: './bad/questions/q.md',
			line: 6
		});
		expect(err).toContain('./bad/questions/q.md:6  error  question/no-key');
	});

	it('exits 1 on a file that is not UTF-8', () => {
		const { status, err } = notes(['compile', 'latin/a.md'], folder);
		expect(status).toBe(1);
		expect(err).toContain('latin/a.md:1  error  file/encoding');
	});

	it.each([
		[[], 'No command given'],
		[['compile', '--yaml', 'good'], 'Unknown option --yaml'],
		[['compile', 'nothing-here'], 'nothing-here: no such file or folder'],
		[['compile', 'empty'], 'empty: no Markdown file']
	])('exits 2 on %j', (args, message) => {
		const { status, out, err } = notes(args, folder);
		expect(status).toBe(2);
		expect(out).toBe('');
		expect(err).toContain(message);
	});
});

describe('notes report', { timeout: 60_000 }, () => {
	it('prints every part', () => {
		const { status, out } = notes(['report', fixture]);
		expect(status).toBe(0);
		for (const title of [
			'Facts by kind',
			'Content that yielded none',
			'Items by form',
			'Forms per fact',
			'Flaws',
			'Key positions',
			'Guessers',
			'Distractors'
		])
			expect(out).toContain(title);
	});
});
