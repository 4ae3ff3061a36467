/** Tells the anchor of the last heading that has passed the top third of the window. */
export function currentSection(
	root: HTMLElement,
	tell: (anchor: string | null) => void
): () => void {
	const headings = [...root.querySelectorAll<HTMLElement>(':is(h2, h3, h4)[id]')];
	let frame = 0;
	const read = () => {
		frame = 0;
		const passed = headings.filter((h) => h.getBoundingClientRect().top < innerHeight / 3);
		tell(passed.at(-1)?.id ?? headings[0]?.id ?? null);
	};
	const schedule = () => {
		if (frame === 0) frame = requestAnimationFrame(read);
	};
	read();
	addEventListener('scroll', schedule, { passive: true });
	return () => {
		removeEventListener('scroll', schedule);
		cancelAnimationFrame(frame);
	};
}
