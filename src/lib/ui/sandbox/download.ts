/** Gives a file to the browser to keep. */
export function download(content: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// The browser reads it in its own time.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
