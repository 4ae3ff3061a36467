import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
	cycles,
	importsOf,
	leansOnTesting,
	roomOf,
	violations,
	type Rules,
	type SourceText
} from './architecture/imports';
import { impurities } from './architecture/purity';

const domain = ['core', 'notes', 'items', 'course', 'memory', 'exam', 'labs'];
const aws = ['aws/model', 'aws/services', 'aws/cli', 'aws/wire', 'aws/shell'];

/** The import table of ARCHITECTURE.md. A room may always import itself. */
const rules: Rules = {
	rooms: [
		{ name: 'core', at: ['lib/core/'], may: [] },
		{ name: 'notes', at: ['lib/notes/'], may: ['core'] },
		{ name: 'items', at: ['lib/items/'], may: ['core'], types: ['notes'] },
		{ name: 'course', at: ['lib/course/'], may: ['notes', 'items', 'core'] },
		{ name: 'memory', at: ['lib/memory/'], may: ['core'] },
		{ name: 'exam', at: ['lib/exam/'], may: ['core'], types: ['items'] },
		{ name: 'aws/model', at: ['lib/aws/model/'], may: ['core'] },
		{ name: 'aws/services', at: ['lib/aws/services/'], may: ['aws/model', 'core'] },
		{ name: 'aws/cli', at: ['lib/aws/cli/'], may: ['aws/model', 'core'] },
		{ name: 'aws/wire', at: ['lib/aws/wire/'], may: ['aws/model', 'core'] },
		{ name: 'aws/shell', at: ['lib/aws/shell/'], may: ['aws/cli', 'core'] },
		{ name: 'labs', at: ['lib/labs/'], may: [...aws, 'core'], types: ['items'] },
		{ name: 'progress', at: ['lib/progress/'], may: ['core'], types: ['memory', 'exam', 'labs'] },
		{
			name: 'progress/dexie',
			at: ['lib/progress/dexie/'],
			may: ['progress', 'core'],
			types: ['memory', 'exam', 'labs']
		},
		{ name: 'ui', at: ['lib/ui/'], may: [...domain, ...aws, 'progress'] },
		{ name: 'routes', at: ['routes/'], may: [...domain, ...aws, 'progress', 'ui', 'build', 'app'] },
		{
			name: 'root layout',
			at: ['routes/+layout'],
			may: [...domain, ...aws, 'progress', 'progress/dexie', 'ui', 'build', 'app', 'routes']
		},
		{ name: 'build', at: ['build/'], may: ['course', 'notes', 'items', 'core'] },
		{ name: 'bin', at: ['bin/'], may: [...domain, ...aws, 'progress', 'build'] },
		{ name: 'service-worker', at: ['service-worker'], may: [] },
		{ name: 'app', at: ['app', 'hooks'], may: [] }
	],
	pure: [...domain, ...aws],
	fenced: { dexie: ['src/lib/progress/dexie/'] },
	impure: /^(?:node:|fs$|path$|svelte|\$app\/|@sveltejs\/)/
};

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.map((path) => `src/${path.split(sep).join('/')}`)
	.filter((path) => /\.(?:ts|js|mjs|svelte)$/.test(path) && !path.endsWith('.d.ts'))
	.sort()
	.map((path): SourceText => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('the sources', () => {
	it('are found', () => {
		expect(sources.length).toBeGreaterThan(50);
	});

	it('import along the table only', () => {
		expect(violations(sources, rules)).toEqual([]);
	});

	it('have no cycles between rooms', () => {
		expect(cycles(sources, rules.rooms)).toEqual([]);
	});

	it('lean on what tests share in tests only', () => {
		expect(leansOnTesting(sources)).toEqual([]);
		const leaning = { path: 'src/lib/core/a.ts', text: "import { b } from './testing/b';" };
		expect(leansOnTesting([leaning])).toEqual([
			'src/lib/core/a.ts:1 imports src/lib/core/testing/b'
		]);
		expect(leansOnTesting([{ ...leaning, path: 'src/lib/core/a.test.ts' }])).toEqual([]);
	});

	it('read no clock, no chance and no browser where they are to be pure', () => {
		const pure = sources.filter((file) =>
			rules.pure.includes(roomOf(file.path, rules.rooms) ?? '')
		);
		expect(pure.flatMap(impurities)).toEqual([]);
	});
});

describe('the checker', () => {
	const check = (path: string, text: string) => violations([{ path, text }], rules);

	it.each([
		['src/lib/core/a.ts', "import { b } from '../notes/b';", 'core may not import notes'],
		['src/lib/notes/a.ts', "import { b } from '../items/b';", 'notes may not import items'],
		['src/lib/notes/deep/a.ts', "export * from '../../items/b';", 'notes may not import items'],
		[
			'src/lib/items/a.ts',
			"import { b } from '../notes/b';",
			'items imports more than types of notes'
		],
		['src/lib/items/a.ts', "import '../notes/b';", 'items imports more than types of notes'],
		[
			'src/lib/items/a.ts',
			"import { type B, c } from '../notes/b';",
			'items imports more than types of notes'
		],
		['src/lib/exam/a.ts', "const b = await import('$lib/memory/b');", 'exam may not import memory'],
		['src/lib/memory/a.ts', "type B = import('../exam/b').B;", 'memory may not import exam'],
		[
			'src/lib/aws/cli/a.ts',
			"import { b } from '../services/b';",
			'aws/cli may not import aws/services'
		],
		['src/lib/course/a.ts', "import { b } from '../ui/b';", 'course may not import ui'],
		[
			'src/lib/ui/A.svelte',
			'<p>x</p>\n<script lang="ts">\nimport { b } from \'$lib/progress/dexie/b\';\n</script>',
			':3 ui may not import progress/dexie'
		],
		['src/lib/ui/a.ts', "import x from '../../routes/x';", 'ui may not import routes'],
		['src/bin/a.ts', "import A from '../lib/ui/A.svelte';", 'bin may not import ui'],
		['src/build/a.ts', "import { b } from '../lib/memory/b';", 'build may not import memory'],
		['src/lib/progress/a.ts', "import Dexie from 'dexie';", 'imports dexie outside'],
		['src/routes/a.ts', "import Dexie from 'dexie';", 'imports dexie outside'],
		[
			'src/service-worker.ts',
			"import { b } from './lib/core/b';",
			'service-worker may not import core'
		],
		['src/lib/notes/a.ts', "import { readFileSync } from 'node:fs';", 'notes imports node:fs'],
		['src/lib/items/a.ts', "import { mount } from 'svelte';", 'items imports svelte'],
		['src/lib/core/a.ts', "import { b } from '../../../tests/b';", 'stands in no room'],
		['src/lib/strange/a.ts', '', 'stands in no room']
	])('%s: %s', (path, text, message) => {
		const found = check(path, text);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(message);
	});

	it.each([
		['src/lib/items/a.ts', "import type { B } from '../notes/b';"],
		['src/lib/items/a.ts', "import { type B } from '../notes/b';"],
		[
			'src/lib/items/a.ts',
			"import { b } from './b'; import { c } from '../core/c'; import v from 'valibot';"
		],
		['src/lib/items/a.test.ts', "import { b } from '../notes/b';"],
		['src/lib/progress/dexie/a.ts', "import Dexie from 'dexie'; import { b } from '../b';"],
		['src/routes/+layout.ts', "import { b } from '$lib/progress/dexie/b';"],
		['src/lib/notes/a.ts', "// import { b } from '../items/b';\nconst s = `import '../items/b'`;"],
		['src/service-worker.ts', "import { build } from '$service-worker';"]
	])('%s: lets %s through', (path, text) => {
		expect(check(path, text)).toEqual([]);
	});

	it('reads every way to import', () => {
		const text =
			"import a from 'a';\nexport { b } from 'b';\nawait import('c');\nrequire('d');\ntype E = import('e').E;";
		expect(importsOf({ path: 'x.ts', text }).map((one) => `${one.specifier}${one.line}`)).toEqual([
			'a1',
			'b2',
			'c3',
			'd4',
			'e5'
		]);
	});

	it('finds cycles between rooms, through types too', () => {
		const files = [
			{ path: 'src/lib/notes/a.ts', text: "import type { B } from '../items/b';" },
			{ path: 'src/lib/items/b.ts', text: "import type { C } from '../course/c';" },
			{ path: 'src/lib/course/c.ts', text: "import { a } from '../notes/a';" }
		];
		expect(cycles(files, rules.rooms)).toEqual(['course -> notes -> items -> course']);
		expect(cycles(files.slice(1), rules.rooms)).toEqual([]);
	});

	it.each([
		['const t = Date.now();', 'Date.now'],
		['const t = new Date();', 'new Date()'],
		['const t = new Date;', 'new Date()'],
		['const t = Date();', 'Date()'],
		['const t = performance.now();', 'performance'],
		['const x = Math.random();', 'Math.random'],
		['const { random } = Math;', 'Math'],
		['setTimeout(() => {}, 1);', 'setTimeout'],
		['globalThis.setTimeout(f, 1);', 'globalThis'],
		['document.title = "x";', 'document'],
		['const w = window;', 'window'],
		['crypto.randomUUID();', 'crypto'],
		['a.localeCompare(b);', 'localeCompare'],
		['n.toLocaleString();', 'toLocaleString'],
		['new Intl.Collator();', 'Intl'],
		['process.env.X;', 'process']
	])('calls impure: %s', (text, name) => {
		expect(impurities({ path: 'a.ts', text })).toEqual([`a.ts:1 uses ${name}`]);
	});

	it.each([
		'const d = new Date(now);',
		'const x = Math.floor(1.5);',
		'const document = parse(x); document.errors;',
		'function f(window: number[]) { return window.length; }',
		'// Date.now() in a comment',
		"const s = 'Math.random()';",
		'const o = { document: 1, process: 2 }; o.document;',
		'interface A { window: string }',
		'type T = Date;'
	])('calls pure: %s', (text) => {
		expect(impurities({ path: 'a.ts', text })).toEqual([]);
	});
});
