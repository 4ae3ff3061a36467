import type { Root } from 'mdast';
import { sortDiagnostics, type Diagnostic } from '../core/diagnostics';
import { factId, groupId } from '../core/ids';
import type { Draft } from './read/draft';
import { checkCourse, checkNote } from './diagnose/all';
import { linksOf } from './diagnose/broken-link';
import type { NoteLink } from './diagnose/rule';
import { Emitter, type DraftUnit } from './read/emitter';
import { focusOf, indexTerms } from './read/focus';
import { readFrontMatter } from './read/front-matter';
import { idsOf } from './identity/fact-ids';
import { lessonIds } from './identity/lesson-name';
import { groupByMeaning } from './identity/merge';
import { parseMarkdown } from './parse-markdown';
import { picturesOf, type NotePicture } from './pictures/pictures-of';
import { readingLength } from './reading-length';
import { readNote } from './read/note';
import { cleanTitle, sectionsOf } from './sections';
import type { CompiledNotes, ContentUnit, Fact, Note, SourceFile, Term } from './types';
import { slug } from './language/words';

export interface CompileOptions {
	/** Paths of files beside the notes (images) that links may point to. Without it, only links between notes are checked. */
	readonly assets?: readonly string[];
	/** Texts of the SVG files among them. */
	readonly svgs?: readonly SourceFile[];
}

interface Parsed {
	readonly note: Note;
	readonly links: readonly NoteLink[];
	readonly pictures: readonly NotePicture[];
	readonly drafts: readonly Draft[];
	readonly units: readonly DraftUnit[];
}

/**
 * Compiles Markdown notes to sections and facts. Pure and total: any text compiles; what an author should mend comes back as diagnostics.
 * Facts keep the order of the files and of the lines in them.
 */
export function compileNotes(
	files: readonly SourceFile[],
	options: CompileOptions = {}
): CompiledNotes {
	const ids = lessonIds(files.map((f) => f.path));
	const diagnostics: Diagnostic[] = [];
	const parsed = files.map((file, i) => {
		const root = parseMarkdown(file.text.replace(/^\uFEFF/, ''));
		const front = readFrontMatter(root, file.path);
		diagnostics.push(...front.diagnostics);
		const title = titleOf(root, front.values, file.path);
		const lesson = ids[i] as Note['lesson'];
		const lastLine = Math.max(1, root.position?.end.line ?? 1);
		const sections = sectionsOf(root, lesson, title, lastLine);
		const out = new Emitter(
			file.path,
			file.text.replace(/^\uFEFF/, ''),
			lesson,
			sections[0] as (typeof sections)[number]
		);
		readNote(root, sections, out, title);
		const note: Note = {
			file: file.path,
			lesson,
			title,
			frontMatter: front.values,
			frontMatterLines: front.lines,
			sections,
			length: readingLength(root)
		};
		const own: Parsed = {
			note,
			links: linksOf(root),
			pictures: picturesOf(root),
			drafts: out.drafts,
			units: out.units
		};
		diagnostics.push(...checkNote({ note, root, units: out.units }));
		return own;
	});

	const drafts = parsed.flatMap((p) => p.drafts);
	const groups = groupByMeaning(drafts);
	const draftsAt = (indices: readonly number[]) => indices.map((i) => drafts[i] as Draft);
	const names = idsOf(groups.map((g) => draftsAt(g.stated)));
	const aliases = aliasTable(drafts);
	const terms = indexTerms(termNames(drafts));
	const factOfDraft = new Array<string>(drafts.length);
	const facts = groups.map((group, i): Fact => {
		const name = names[i] as string;
		const all = [...group.stated, ...group.repeated];
		all.forEach((d) => (factOfDraft[d] = name));
		return toFact(draftsAt(all), name, aliases, terms);
	});

	const units: ContentUnit[] = [];
	let offset = 0;
	for (const p of parsed) {
		for (const u of p.units) {
			const own = [...new Set(u.drafts.map((d) => factId(factOfDraft[d + offset] as string)))];
			units.push({
				file: u.file,
				startLine: u.startLine,
				endLine: u.endLine,
				type: u.type,
				text: u.text,
				facts: own
			});
		}
		offset += p.drafts.length;
	}
	const notes = parsed.map((p) => p.note);
	diagnostics.push(
		...checkCourse({
			notes,
			links: parsed.map((p) => p.links),
			pictures: parsed.map((p) => p.pictures),
			facts,
			drafts,
			assets: options.assets ?? null,
			svgs: options.svgs ?? []
		})
	);
	return { notes, facts, units, diagnostics: sortDiagnostics(diagnostics) };
}

function titleOf(root: Root, front: Readonly<Record<string, unknown>>, path: string): string {
	if (typeof front.title === 'string' && front.title.trim()) return front.title.trim();
	const headings = root.children.filter((n) => n.type === 'heading');
	const heading = headings.find((h) => h.depth === 1) ?? headings[0];
	const text = heading ? cleanTitle(heading) : '';
	if (text) return text;
	const base = (path.split(/[\\/]/).at(-1) ?? path).replace(/\.\w+$/, '').replace(/^\d+[._-]+/, '');
	return base.replace(/[-_]+/g, ' ').trim() || path;
}

/** Both directions, keyed by slug: "eni" -> ["Elastic Network Interface"]. */
function aliasTable(drafts: readonly Draft[]): ReadonlyMap<string, readonly string[]> {
	const table = new Map<string, Set<string>>();
	const add = (from: string, to: string) => {
		const key = slug(from);
		if (!key || slug(to) === key) return;
		const set = table.get(key);
		if (set) set.add(to);
		else table.set(key, new Set([to]));
	};
	for (const d of drafts) {
		if (d.kind === 'abbreviation') {
			add(d.short, d.long);
			add(d.long, d.short);
		} else if (d.kind === 'definition' || d.kind === 'purpose') {
			for (const a of d.term.aliases) {
				add(d.term.text, a);
				add(a, d.term.text);
			}
		}
	}
	return new Map([...table].map(([k, v]) => [k, [...v].sort()]));
}

function* termNames(drafts: readonly Draft[]): Generator<string> {
	for (const d of drafts) {
		if (d.kind === 'definition' || d.kind === 'purpose' || d.kind === 'qualifier')
			yield d.term.text;
		else if (d.kind === 'abbreviation') {
			yield d.short;
			yield d.long;
		} else if (d.kind === 'membership') for (const m of d.members) yield m.text;
		else if (d.kind === 'attribute' && /^[A-Z`]/.test(d.entity.text)) yield d.entity.text;
	}
}

function toFact(
	group: readonly Draft[],
	name: string,
	aliases: ReadonlyMap<string, readonly string[]>,
	terms: ReturnType<typeof indexTerms>
): Fact {
	const first = group[0] as Draft;
	const { source, explicitId, bold, group: list, ...rest } = first;
	const known = (term: Term): Term => ({
		...term,
		aliases: [...new Set([...term.aliases, ...(aliases.get(slug(term.text)) ?? [])])].sort()
	});
	const fact = {
		...withTerms(rest as Draft, known),
		id: factId(name),
		explicitId: group.some((d) => d.explicitId),
		sources: uniqueSources(group),
		group: list === null ? null : groupId(list),
		open: group.some((d) => d.open),
		focus: focusOf(first.statement, bold, terms)
	};
	void source;
	void explicitId;
	return fact as unknown as Fact;
}

function uniqueSources(group: readonly Draft[]) {
	const seen = new Set<string>();
	return group
		.map((d) => d.source)
		.filter((s) => {
			const key = `${s.file}:${s.startLine}-${s.endLine}`;
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
}

function withTerms(d: Draft, known: (t: Term) => Term): Draft {
	switch (d.kind) {
		case 'definition':
		case 'purpose':
		case 'qualifier':
			return { ...d, term: known(d.term) };
		case 'attribute':
			return { ...d, entity: known(d.entity) };
		case 'membership':
			return { ...d, members: d.members.map(known) };
		case 'default':
			return { ...d, value: known(d.value) };
		case 'contrast':
			return { ...d, left: known(d.left), right: known(d.right) };
		default:
			return d;
	}
}
