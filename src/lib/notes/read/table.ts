import type { Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Emitter, Lines } from './emitter';
import { toInline, withoutTicks, type Inline } from './inline';
import { categoryOf, isOpenList, makeTerm } from '../language/phrases';
import { readSentences, readTermLine, truthOf } from './term-line';
import { splitList } from '../language/qualifiers';
import { fullStop } from '../language/sentences';

const corner =
	/^(?:|#|features?|concepts?|aspects?|propert(?:y|ies)|criteria|criterion|attributes?|comparison|parameters?|categor(?:y|ies)|characteristics?|items?|metric|topic|area|factor|question|capabilit(?:y|ies)|difference|dimension|point)$/i;
const definitionHead =
	/^(?:descriptions?|definitions?|meaning|what(?: (?:it|is it|it does|it is))?|purposes?|functions?|explanation|summary|details?|role|what it does|overview|stands for|full form|full name|expansion|descripción|说明|描述)$/i;
const propertyHead =
	/^(?:descriptions?|definitions?|meaning|purposes?|use ?cases?|used for|examples?|notes?|comments?|defaults?|default value|values?|types?|details?|units?|ports?|protocols?|size|limits?|cost|price|required|command|syntax|when to use|best for|pros|cons|key features?|features?|service|vcpus?|memory|cpu|status|version|range)$/i;

/** Rows of a GFM table to facts. Header cells are entities where the corner is blank or says "Feature"; otherwise they are properties. */
export function readTable(table: Table, out: Emitter, group: string): void {
	const [head, ...rows] = table.children;
	if (!head) return;
	const header = head.children.map((c) => oneLine(toInline(c.children)));
	const open = rows.some(
		(r) =>
			isOpenList(toInline(r.children[0]?.children ?? []).text) ||
			/^\W*(?:\.\.\.|…)\W*$/.test(toInline(r.children[0]?.children ?? []).text)
	);
	const names = header.slice(1).map((h) => withoutTicks(h.text));
	const entitiesInHeader =
		(corner.test(withoutTicks(header[0]?.text ?? '')) || headerCategory(header) !== null) &&
		names.length >= 2 &&
		!names.some((n) => propertyHead.test(n)) &&
		names.every((n) => n !== '');
	const section = out.section.title;
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
			if (!cell.text || /^[-–—]+$/.test(cell.text) || !title) return;
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
		const category = categoryOf(c.cornerText) ?? kindOf(c.cornerText) ?? categoryOf(c.section);
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
		? headerCategory(c.columns)
		: (categoryOf(c.cornerText) ?? kindOf(c.cornerText) ?? categoryOf(c.section));
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

/** "EC2 launch type | Fargate launch type" are launch types; "EC2 Launch | Fargate Launch" share a word that names no kind. */
function headerCategory(columns: readonly Inline[]): string | null {
	const names = columns.slice(1).map((h) => withoutTicks(h.text).toLowerCase().split(/\s+/));
	const [first, ...others] = names;
	if (!first || others.length === 0) return null;
	let shared = 0;
	while (
		shared < first.length - 1 &&
		others.every((n) => n.length > shared + 1 && n.at(-1 - shared) === first.at(-1 - shared))
	)
		shared++;
	const suffix = first.slice(first.length - shared);
	const known =
		/^(?:mode|type|class|tier|plan|level|strategy|policy|model|protocol|service|option)$/;
	return shared > 0 && known.test(suffix.at(-1) ?? '') ? suffix.join(' ') : null;
}

/** A corner like "Launch type" or "Field" names what the first column holds. */
const kindOf = (text: string) =>
	/^[A-Z][\p{L}-]*(?: [\p{L}-]+){0,2}$/u.test(text) &&
	!corner.test(text) &&
	!/^(?:name|term|key|no|id)$/i.test(text)
		? text
				.split(' ')
				.map((w) => (/^[A-Z][a-z]+$/.test(w) ? w.toLowerCase() : w))
				.join(' ')
		: null;
