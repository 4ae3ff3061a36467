import { shortHash } from '../../core/hash';
import type { Draft } from '../read/draft';
import { anchorOf } from '../sections';
import { contentWords, singular, slug } from '../language/words';

const cap = (text: string, length = 48) =>
	slug(text).slice(0, length).replace(/-+$/, '') || shortHash(text);

/** Section and subject: survives rewording of the statement, reordering in the section, and edits elsewhere. */
function baseId(d: Draft): string {
	const section = anchorOf(d.section);
	switch (d.kind) {
		case 'abbreviation':
			return `abbreviation/${cap(d.short)}`;
		case 'attribute':
			return `${section}/${cap(d.entity.text)}/${cap(d.property)}`;
		case 'qualifier':
			return `${section}/${cap(d.term.text)}/scope`;
		case 'default':
			return `${section}/${cap(d.whole || 'default')}/default`;
		case 'membership':
			return `${section}/${cap(d.whole)}/members`;
		case 'command':
			return `${section}/${cap(d.label || d.operation.join(' '))}/command`;
		case 'command-parameter':
			return `${section}/${cap(d.operation.join(' '))}/${d.flag.replace(/^-+/, '')}`;
		case 'field':
			return `${section}/field/${d.path.replace(/\[\]/g, '').replace(/[^\p{L}\p{N}.]+/gu, '-')}`;
		case 'sequence':
			return `${section}/${cap(d.title)}/steps`;
		case 'definition':
		case 'purpose':
			return `${section}/${cap(d.subject)}`;
		case 'contrast':
		case 'cause':
		case 'rule':
		case 'answer':
			return `${section}/${cap(d.subject)}/${d.kind}`;
	}
}

/** Tells apart statements on one subject by the names in them, which outlive small rewordings. */
function namesIn(d: Draft): string {
	const marks = [
		...d.statement.matchAll(/`([^`]+)`|\b([A-Z][A-Za-z]*[A-Z0-9][A-Za-z0-9]*|\d[\d.,]*)\b/g)
	].map((m) => slug((m[1] ?? m[2]) as string));
	const subject = new Set(slug(d.subject).split('-'));
	return [...new Set([...d.bold.map(slug), ...marks])]
		.filter((s) => s && !subject.has(s))
		.slice(0, 3)
		.join('-')
		.slice(0, 48);
}

const words = (d: Draft) => [...new Set(contentWords(d.statement).map(singular))].sort().join(' ');

/**
 * An id for each group of drafts, the same for any order of the groups: the first of base, lesson + base, with the names in the statement, with a hash of
 * its words, that no other group wants.
 */
export function idsOf(groups: readonly (readonly Draft[])[]): string[] {
	const out = new Array<string | undefined>(groups.length);
	const taken = new Set<string>();
	groups.forEach((g, i) => {
		const explicit = g.find((d) => d.explicitId)?.explicitId;
		if (explicit && !taken.has(explicit)) {
			out[i] = explicit;
			taken.add(explicit);
		}
	});
	const smallest = (values: string[]) => values.reduce((a, b) => (b < a ? b : a));
	const ladder: ((g: readonly Draft[]) => string)[] = [
		(g) => smallest(g.map(baseId)),
		(g) => smallest(g.map((d) => `${d.lesson}/${baseId(d)}`)),
		(g) => smallest(g.map((d) => `${d.lesson}/${baseId(d)}/${namesIn(d) || 'plain'}`)),
		(g) => smallest(g.map((d) => `${d.lesson}/${baseId(d)}/${shortHash(words(d))}`)),
		(g) =>
			smallest(g.map((d) => `${d.lesson}/${baseId(d)}/${shortHash(`${d.kind} ${d.statement}`)}`))
	];
	let open = groups.map((_, i) => i).filter((i) => out[i] === undefined);
	for (const rung of ladder) {
		const wanted = new Map<string, number[]>();
		for (const i of open) {
			const id = rung(groups[i] as readonly Draft[]);
			const list = wanted.get(id);
			if (list) list.push(i);
			else wanted.set(id, [i]);
		}
		open = [];
		for (const [id, list] of wanted) {
			if (list.length === 1 && !taken.has(id)) {
				out[list[0] as number] = id;
				taken.add(id);
			} else open.push(...list);
		}
		if (open.length === 0) break;
	}
	for (const i of open.sort((a, b) => a - b)) {
		const id = (ladder.at(-1) as (g: readonly Draft[]) => string)(groups[i] as readonly Draft[]);
		let n = 2;
		while (taken.has(`${id}-${n}`)) n++;
		out[i] = `${id}-${n}`;
		taken.add(`${id}-${n}`);
	}
	return out as string[];
}
