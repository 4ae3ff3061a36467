import { lessonId, type LessonId } from '../../core/ids';
import { slug } from '../language/words';

/** "notes/05-networking-modes.md" -> "networking-modes". */
export function lessonSlug(path: string): string {
	const base = path.split(/[\\/]/).at(-1) ?? path;
	const name = base.replace(/\.(?:md|markdown|mdx)$/i, '');
	return slug(name.replace(/^\d+(?:[._-]+|\s+)(?=\S)/, '')) || slug(name) || 'note';
}

/** Ids of files in the order given; where two share a name, the folder goes before it, then a number behind it. */
export function lessonIds(paths: readonly string[]): LessonId[] {
	const slugs = paths.map(lessonSlug);
	const count = new Map<string, number>();
	slugs.forEach((s) => count.set(s, (count.get(s) ?? 0) + 1));
	const used = new Set<string>();
	return paths.map((path, i) => {
		const own = slugs[i] as string;
		const folder = slug(path.split(/[\\/]/).at(-2) ?? '');
		const base = (count.get(own) ?? 0) > 1 && folder ? `${folder}-${own}` : own;
		let id = base;
		for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
		used.add(id);
		return lessonId(id);
	});
}
