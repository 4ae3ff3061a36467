/** Marks the page as one in the middle of a session, so that the way around steps back. Returns how to end that. */
export function holdSession(): () => void {
	document.documentElement.dataset.session = '';
	return () => delete document.documentElement.dataset.session;
}
