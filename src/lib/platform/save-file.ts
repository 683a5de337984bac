/** Hands the reader a file. Nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What a file can be called after some words: letters and digits of any script, joined by hyphens. */
export function fileName(words: string): string {
	return words
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
