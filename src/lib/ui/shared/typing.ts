const textTypes = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number']);

/** Whether keys pressed here write text, so that no shortcut may take them. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
	return target instanceof HTMLInputElement && textTypes.has(target.type);
}

/** Whether Enter already means something here: a link, a button, a menu. */
export const hasOwnEnter = (target: EventTarget | null) =>
	target instanceof HTMLElement && target.closest('a, button, summary, [role="dialog"]') !== null;

export const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey;
