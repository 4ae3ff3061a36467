import type { Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Term } from '../types';
import type { Emitter, Lines } from './emitter';
import { toInline, withoutTicks, type Inline } from './inline';
import { isOpenList, makeTerm } from '../language/phrases';
import { comparesColumns, defines } from './table-heads';
import { headerCategory, rowKind, valueName } from './table-kinds';
import { startsWithVerb } from '../language/clause';
import { readSentences, readTermLine, truthOf } from './term-line';
import { splitList } from '../language/qualifiers';
import { fullStop } from '../language/sentences';

/** Rows of a GFM table to facts. Header cells are entities where the corner is blank or says "Feature"; otherwise they are properties. */
export function readTable(table: Table, out: Emitter, group: string): void {
	const [head, ...body] = table.children;
	if (!head) return;
	const titles = head.children.map((c) => oneLine(toInline(c.children)));
	const numbered = isNumbered(titles, body);
	const header = numbered ? titles.slice(1) : titles;
	const rows = body.map((row) => ({
		position: row.position,
		children: numbered ? row.children.slice(1) : row.children
	}));
	if (areParallelLists(header)) return;
	const open = rows.some(
		(r) =>
			isOpenList(toInline(r.children[0]?.children ?? []).text) ||
			/^\W*(?:\.\.\.|…)\W*$/.test(toInline(r.children[0]?.children ?? []).text)
	);
	const names = header.slice(1).map((h) => withoutTicks(h.text));
	const section = out.section.title;
	const cornerText = withoutTicks(header[0]?.text ?? '');
	const labels = rows.map((r) => oneLine(toInline(r.children[0]?.children ?? [])).text);
	const code = labels.length > 0 && labels.every((l) => wholeCode.test(l));
	const entitiesInHeader = comparesColumns({
		corner: cornerText,
		names,
		labels: labels.map(withoutTicks),
		areNamed: headerCategory(header, section) !== null || names.every((n) => named(section, n)),
		marked: rows.every((r) => r.children.slice(1).every((c) => truthOf(readMark(c).text) !== null))
	});
	const columnDefines = header.map((title, i) =>
		defines({
			head: withoutTicks(title.text),
			corner: cornerText,
			labels,
			verbs: rows.some((r) => startsWithVerb(toInline(r.children[i]?.children ?? []).text))
		})
	);
	for (const row of rows) {
		const line = row.position?.start.line ?? 1;
		const lines = { start: line, end: row.position?.end.line ?? line };
		const [first, ...others] = row.children.map(readMark);
		const cells = first ? [oneLine(first), ...others] : [];
		const label = cells[0];
		if (!label || !label.text) continue;
		if (header.length === 1) {
			out.unit(
				'cell',
				lines,
				label.text,
				readSentences(label, { topic: section, previous: null }),
				{ group, open, inline: label }
			);
			continue;
		}
		cells.slice(1).forEach((cell, i) => {
			const title = header[i + 1];
			if (!isTold(cell.text) || !title) return;
			readCell(
				{
					label,
					title,
					cell,
					entitiesInHeader,
					defines: columnDefines[i + 1] === true && !entitiesInHeader,
					section,
					columns: header,
					cornerText,
					code
				},
				lines,
				out,
				group,
				open
			);
		});
	}
}

/** A first column that only counts the rows. */
const isNumbered = (titles: readonly Inline[], rows: Table['children']) =>
	titles.length > 2 &&
	/^(?:#|no\.?|nr\.?|s\.? ?no\.?|sl\.? ?no\.?|n°|№)?$/i.test(titles[0]?.text ?? '') &&
	rows.every((row) => /^\d*[.)]?$/.test(toInline(row.children[0]?.children ?? []).text));

/** "Transmits on pins 1 & 2 | Transmits on pins 3 & 6": two lists side by side, whose rows have nothing to do with each other. */
function areParallelLists(header: readonly Inline[]): boolean {
	const [first, second] = header.map((h) => withoutTicks(h.text).toLowerCase().split(/\s+/));
	if (header.length !== 2 || !first || !second) return false;
	if (/^(?:pros|advantages|benefits|do|dos|good)$/.test(first.join(' '))) return true;
	return first.length > 2 && second.length > 2 && first[0] === second[0] && first[1] === second[1];
}

/** A cell that says something by itself: no dash, no note to self, no sign alone. */
const isTold = (text: string) =>
	/[\p{L}\p{N}]/u.test(text) &&
	!/^\W*(?:n\/?a|n\.a\.|tbd|tba|todo|ditto|same|see (?:above|below)|as above|same as (?:above|below)|\?+|x+)\W*$/i.test(
		text
	);

/** "Why a knowledge graph instead of a flat file?" names the columns it compares. */
const named = (section: string, name: string) =>
	name.length > 1 &&
	` ${section.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `.includes(
		` ${name
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, ' ')
			.trim()} `
	);

/** A header or a row's name is one name, however it is broken. */
const oneLine = (inline: Inline): Inline => ({ ...inline, text: inline.text.replace(/\n/g, ' ') });

/** A tick or a cross alone in a cell means Yes or No. */
function readMark(cell: TableCell): Inline {
	const inline = toInline(cell.children);
	if (/[\p{L}\p{N}]/u.test(inline.text)) return inline;
	const raw = toString(cell);
	const text = /[✅✔✓☑]/u.test(raw) ? 'Yes' : /[❌❎✗✘✖🚫]/u.test(raw) ? 'No' : inline.text;
	return { ...inline, text };
}

const wholeCode = /^`[^`]+`$/;

/** The name with the code inside it marked, unless an alias was cut off. */
const shownName = (text: string, entity: Term) =>
	withoutTicks(text).trim() === entity.text ? text.trim() : entity.text;

interface Cell {
	readonly label: Inline;
	readonly title: Inline;
	readonly cell: Inline;
	readonly entitiesInHeader: boolean;
	readonly section: string;
	readonly columns: readonly Inline[];
	readonly cornerText: string;
	/** The column says what its row's thing is. */
	readonly defines: boolean;
	/** All labels are code. */
	readonly code: boolean;
}

function readCell(c: Cell, lines: Lines, out: Emitter, group: string, open: boolean): void {
	const value = c.cell.text.replace(/\s*\n\s*/g, '; ');
	const options = { group, open, inline: c.cell };
	const kind = rowKind(c.cornerText, c.section, c.code);
	if (c.defines) {
		const category = kind;
		const bodies = readTermLine(
			{ term: c.label, rest: { ...c.cell, text: value }, separator: ':' },
			{ topic: null, previous: null, category, entity: null }
		);
		out.unit('cell', lines, value, bodies, options);
		return;
	}
	const entityInline = c.entitiesInHeader ? c.title : c.label;
	const head = (c.entitiesInHeader ? c.label : c.title).text.replace(/[:?]+$/, '');
	const written = c.entitiesInHeader ? head : valueName(head, c.cornerText);
	const property = withoutTicks(written);
	if (!property) {
		out.unit(
			'cell',
			lines,
			value,
			readTermLine(
				{ term: c.label, rest: { ...c.cell, text: value }, separator: ':' },
				{ topic: null, previous: null, category: null, entity: null }
			),
			options
		);
		return;
	}
	const entity = makeTerm(entityInline.text, wholeCode.test(entityInline.text));
	const name = entity.code ? `\`${entity.text}\`` : shownName(entityInline.text, entity);
	const only = withoutTicks(value).match(/^(.+?)\s+only$/i);
	const category = c.entitiesInHeader ? headerCategory(c.columns, c.section) : kind;
	const attribute = {
		kind: 'attribute' as const,
		subject: entity.text,
		statement: fullStop(`${name} – ${written}: ${value}`),
		property,
		entity,
		value,
		truth: truthOf(value),
		category
	};
	if (!only) return out.unit('cell', lines, value, [attribute], options);
	const scope = splitList(only[1] as string);
	out.unit('cell', lines, value, [attribute], { ...options, open: scope.length === 0 || open });
}
