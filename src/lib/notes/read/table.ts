import type { Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Emitter, Lines } from './emitter';
import { toInline, withoutTicks, type Inline } from './inline';
import { isOpenList, makeTerm } from '../language/phrases';
import { corner, headerCategory, rowKind } from './table-kinds';
import { readSentences, readTermLine, truthOf } from './term-line';
import { splitList } from '../language/qualifiers';
import { fullStop } from '../language/sentences';

const definitionHead =
	/^(?:descriptions?|definitions?|meaning|what(?: (?:it|is it|it does|it is))?|purposes?|functions?|explanation|summary|details?|role|what it does|overview|stands for|full form|full name|expansion|descripción|说明|描述)$/i;
const propertyHead =
	/^(?:descriptions?|definitions?|meaning|purposes?|use ?cases?|used for|examples?|notes?|comments?|defaults?|default value|values?|types?|details?|units?|ports?|protocols?|size|limits?|cost|price|required|command|syntax|when to use|best for|pros|cons|key features?|features?|service|vcpus?|memory|cpu|status|version|range)$/i;

/** A header that names a property by its last or its first word. */
const propertyWords =
	/\b(?:name|description|meaning|purpose|uses?|cases?|used|examples?|limits?|ideas?|command|port|number|size|cost|time|value|default|effect|reason|result|why|how|when|where|what|who)$|^(?:what|why|how|when|where|who|which|used|key|main|typical|best|default|max|min|maximum|minimum|use|example|can|is|does|has)\b/i;

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
	const entitiesInHeader =
		(corner.test(withoutTicks(header[0]?.text ?? '')) ||
			headerCategory(header, section) !== null ||
			names.every((n) => named(section, n))) &&
		names.length >= 2 &&
		!names.some((n) => propertyHead.test(n) || propertyWords.test(n)) &&
		names.every((n) => n !== '');
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
					section,
					columns: header,
					cornerText: withoutTicks(header[0]?.text ?? '')
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

interface Cell {
	readonly label: Inline;
	readonly title: Inline;
	readonly cell: Inline;
	readonly entitiesInHeader: boolean;
	readonly section: string;
	readonly columns: readonly Inline[];
	readonly cornerText: string;
}

function readCell(c: Cell, lines: Lines, out: Emitter, group: string, open: boolean): void {
	const value = c.cell.text.replace(/\s*\n\s*/g, '; ');
	const options = { group, open, inline: c.cell };
	if (!c.entitiesInHeader && definitionHead.test(withoutTicks(c.title.text))) {
		const category = rowKind(c.cornerText, c.section);
		const bodies = readTermLine(
			{ term: c.label, rest: { ...c.cell, text: value }, separator: ':' },
			{ topic: null, previous: null, category, entity: null }
		);
		out.unit('cell', lines, value, bodies, options);
		return;
	}
	const entityInline = c.entitiesInHeader ? c.title : c.label;
	const property = withoutTicks((c.entitiesInHeader ? c.label : c.title).text).replace(
		/[:?]+$/,
		''
	);
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
	const entity = makeTerm(
		entityInline.text,
		entityInline.marks.some((m) => m.type === 'code')
	);
	const name = entity.code ? `\`${entity.text}\`` : entity.text;
	const only = withoutTicks(value).match(/^(.+?)\s+only$/i);
	const category = c.entitiesInHeader
		? headerCategory(c.columns, c.section)
		: rowKind(c.cornerText, c.section);
	const attribute = {
		kind: 'attribute' as const,
		subject: entity.text,
		statement: fullStop(`${name} – ${property}: ${value}`),
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
