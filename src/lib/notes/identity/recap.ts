import type { Draft } from '../read/draft';
import { profile, similarity } from './similarity';

/** A section that says again, in short, what its note has said. */
const recapTitle =
	/^(?:(?:a |the |in )?(?:quick|short|brief|final|lesson|chapter|section|key|five-line) )?(?:summary|recap|recapitulation|takeaways?|key points|in short|in brief|in a nutshell|tl;?dr|wrap[- ]?up|conclusions?|zusammenfassung|fazit|resumen|conclusión|résumé|riassunto|resumo|まとめ|总结|小结)$/iu;

/** Above this, a line of a recap is the statement it repeats. */
const minimumSimilarity = 0.55;

const isRecap = (draft: Draft) => recapTitle.test(draft.headings.at(-1) ?? '');

/**
 * For each draft the one it repeats, or null: a line of a recap and the most similar statement of the same note outside of recaps.
 * A note that is nothing but a recap repeats nothing.
 */
export function repeatedBy(drafts: readonly Draft[]): (number | null)[] {
	const outside = drafts.map((draft, i) => ({ i, draft })).filter(({ draft }) => !isRecap(draft));
	const profiles = new Map<number, ReturnType<typeof profile<Draft>>>();
	const profileOf = (i: number) => {
		const known = profiles.get(i) ?? profile(drafts[i] as Draft);
		profiles.set(i, known);
		return known;
	};
	return drafts.map((draft, at) => {
		if (!isRecap(draft) || draft.kind === 'abbreviation') return null;
		let best: { i: number; score: number } | null = null;
		for (const { i, draft: other } of outside) {
			if (other.lesson !== draft.lesson || other.kind === 'abbreviation') continue;
			const score = similarity(profileOf(at), profileOf(i));
			if (score >= minimumSimilarity && score > (best?.score ?? 0)) best = { i, score };
		}
		return best?.i ?? null;
	});
}
