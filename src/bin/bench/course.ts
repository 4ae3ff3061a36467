import { existsSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { compileCourse } from '../../lib/course/compile';
import { coursePayload } from '../../lib/course/payload';
import { compileNotes } from '../../lib/notes/compile';
import type { SourceFile } from '../../lib/notes/types';
import { readPaths } from '../report/read-paths';
import { compare, kB, ms, print } from './figures';
import { syntheticNotes } from './synthetic-notes';

const sizes = [
	{ notes: 10, runs: 15 },
	{ notes: 100, runs: 5 },
	{ notes: 1000, runs: 3 }
];

function bareParse(files: readonly SourceFile[]) {
	for (const { text } of files)
		fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function benchCompile() {
	const rows: (string | number)[][] = [
		['notes', 'kB', 'facts', 'compile ms', 'bare mdast ms', 'ratio', 'growth', 'bare growth']
	];
	let before: readonly [number, number] | null = null;
	for (const { notes, runs } of sizes) {
		const files = syntheticNotes(notes);
		const bytes = files.reduce((sum, file) => sum + file.text.length, 0);
		const [own, bare] = compare(
			runs,
			() => compileNotes(files),
			() => bareParse(files)
		);
		const growth = [own, bare].map((now, i) =>
			before?.[i] ? `x${(now / before[i]).toFixed(1)}` : ''
		);
		rows.push([
			notes,
			(bytes / 1000).toFixed(0),
			compileNotes(files).facts.length,
			ms(own),
			ms(bare),
			(own / bare).toFixed(2),
			...growth
		]);
		before = [own, bare];
	}
	print(
		'Compile notes, beside a bare mdast GFM parse of the same text (median; wanted: ratio <= 4, growth <= 11 at 1000)',
		rows
	);
}

function benchBank() {
	const rows: (string | number)[][] = [
		['notes', 'facts', 'items', 'bank ms', 'ms per 1000 facts', 'JSON.parse ms', 'ratio']
	];
	for (const { notes, runs } of sizes.slice(0, 2)) {
		const files = syntheticNotes(notes);
		const course = compileCourse(files);
		const payload = JSON.stringify(coursePayload(course));
		const [whole, facts] = compare(
			runs,
			() => compileCourse(files),
			() => compileNotes(files)
		);
		const [parse] = compare(
			runs,
			() => JSON.parse(payload),
			() => null
		);
		const bank = whole - facts;
		const count = course.facts.length;
		rows.push([
			notes,
			count,
			course.bank.items.length,
			ms(bank),
			ms((bank / count) * 1000),
			ms(parse),
			(bank / parse).toFixed(0)
		]);
	}
	print('Generate and check the bank, beside JSON.parse of the payload it makes (median)', rows);
}

function benchPayload(folder: string) {
	const course = compileCourse(readPaths([folder], process.cwd()).files);
	const bytes = Buffer.from(JSON.stringify(coursePayload(course)));
	print(
		`Payload of ${folder}: ${course.lessons.length} lessons, ${course.bank.items.length} items`,
		[
			['raw', 'gzip', 'brotli'],
			[
				kB(bytes.length),
				kB(gzipSync(bytes, { level: 9 }).length),
				kB(brotliCompressSync(bytes).length)
			]
		]
	);
}

export function benchCourse() {
	benchCompile();
	benchBank();
	benchPayload(existsSync('content/aws-ecs/course.yaml') ? 'content/aws-ecs' : 'tests/fixtures');
}
