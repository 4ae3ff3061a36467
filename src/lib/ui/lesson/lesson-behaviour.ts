/** Copy buttons of code blocks, by delegation: the lesson's body is plain HTML. */
async function copy(button: HTMLElement): Promise<void> {
	const code = button.closest('.code-block')?.querySelector('pre')?.textContent ?? '';
	try {
		await navigator.clipboard.writeText(code);
		button.textContent = 'Copied';
	} catch {
		button.textContent = 'Select and copy by hand';
	}
	setTimeout(() => (button.textContent = 'Copy'), 2000);
}

/** Keeps an explanation inside the window. */
function placeTip(abbr: HTMLElement): void {
	const tip = abbr.querySelector<HTMLElement>('.abbr-tip');
	if (tip === null) return;
	tip.style.setProperty('--shift', '0px');
	const { left, right } = tip.getBoundingClientRect();
	const over = right - (document.documentElement.clientWidth - 8);
	const shift = over > 0 ? -Math.min(over, Math.max(0, left - 8)) : Math.max(0, 8 - left);
	tip.style.setProperty('--shift', `${shift}px`);
}

const abbrOf = (target: EventTarget | null) =>
	target instanceof Element ? target.closest<HTMLElement>('abbr[tabindex]') : null;

/** Brings a lesson's HTML to life; gives back what undoes it. */
export function enliven(root: HTMLElement): () => void {
	const onClick = (event: MouseEvent) => {
		const button = event.target instanceof Element && event.target.closest('[data-copy]');
		if (button instanceof HTMLElement) void copy(button);
	};
	const onEnter = (event: Event) => {
		const abbr = abbrOf(event.target);
		if (abbr) placeTip(abbr);
	};
	const onLeave = (event: Event) => abbrOf(event.target)?.removeAttribute('data-dismissed');
	// WCAG 1.4.13: an explanation goes away on Escape without moving pointer or focus.
	const onKey = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		root
			.querySelectorAll<HTMLElement>('abbr:hover, abbr:focus')
			.forEach((abbr) => (abbr.dataset.dismissed = ''));
	};
	root.addEventListener('click', onClick);
	root.addEventListener('pointerover', onEnter);
	root.addEventListener('focusin', onEnter);
	root.addEventListener('pointerout', onLeave);
	root.addEventListener('focusout', onLeave);
	document.addEventListener('keydown', onKey);
	return () => {
		root.removeEventListener('click', onClick);
		root.removeEventListener('pointerover', onEnter);
		root.removeEventListener('focusin', onEnter);
		root.removeEventListener('pointerout', onLeave);
		root.removeEventListener('focusout', onLeave);
		document.removeEventListener('keydown', onKey);
	};
}
