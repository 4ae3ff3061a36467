/**
 * Text that comes without a key: from an emoji picker, by dictation. While xterm.js speaks to screen readers it takes text from keys and compositions only, so
 * that nothing is typed twice. Returns how to stop.
 */
export function takeKeylessInput(field: HTMLElement, take: (text: string) => void): () => void {
	const stopping = new AbortController();
	const { signal } = stopping;
	let keyIsDown = false;
	const listen = (type: string, handle: (event: Event) => void) =>
		field.addEventListener(type, handle, { signal, capture: true });
	listen('keydown', () => (keyIsDown = true));
	listen('keyup', () => (keyIsDown = false));
	listen('blur', () => (keyIsDown = false));
	listen('input', (event) => {
		const { inputType, data, isComposing } = event as InputEvent;
		if (inputType === 'insertText' && data && !isComposing && !keyIsDown) take(data);
	});
	return () => stopping.abort();
}
