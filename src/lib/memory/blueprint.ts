/**
 * Share of the exam that each card stands for: its domain's weight, divided evenly among the domain's cards. Cards outside all domains weigh nothing, unless
 * the course has no domains at all; then all weigh the same. `cards` must be all of the course.
 */
export function blueprintWeights<C>(
	cards: readonly C[],
	domains: readonly { readonly id: string; readonly weight: number }[],
	domainOf: (card: C) => string | null
): (card: C) => number {
	if (domains.length === 0) return () => 1 / Math.max(1, cards.length);
	const counts = new Map<string, number>();
	for (const card of cards) {
		const domain = domainOf(card) ?? '';
		counts.set(domain, (counts.get(domain) ?? 0) + 1);
	}
	const shares = new Map(
		domains.map(({ id, weight }) => [id, weight / Math.max(1, counts.get(id) ?? 0)])
	);
	return (card) => shares.get(domainOf(card) ?? '') ?? 0;
}
