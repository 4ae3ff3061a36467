import type { ServiceDocs } from '../../model/types';
import { plainText } from '../skeleton/overview';

/** The beginning of a documentation as one paragraph, at most `sentences` sentences. */
export function describe(html: string, sentences = Infinity): string {
	const text = plainText(html).replace(/\s+/g, ' ').trim();
	if (sentences === Infinity) return text;
	const ends = [...text.matchAll(/[.!?](?= [A-Z]|$)/g)].map(({ index }) => index + 1);
	return text.slice(0, ends[sentences - 1] ?? text.length);
}

export const describeMember = (docs: ServiceDocs, structure: string, member: string): string =>
	describe(docs.members.get(structure)?.get(member) ?? '');
