const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls back on Ctrl+C, through one listener a signal however many wait. The result takes the callback back. */
export function onInterrupt(signal: AbortSignal, callback: () => void): () => void {
	let all = waiting.get(signal);
	if (all === undefined) {
		const callbacks = new Set<() => void>();
		signal.addEventListener('abort', () => {
			for (const one of [...callbacks]) one();
		});
		waiting.set(signal, callbacks);
		all = callbacks;
	}
	const callbacks = all;
	callbacks.add(callback);
	return () => void callbacks.delete(callback);
}
