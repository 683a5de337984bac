const SHOWN_MS = 2500;

/** Puts a text on the clipboard, and tells for a moment how that went. */
export class Copier {
	outcome = $state<'done' | 'failed' | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	async copy(text: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			this.outcome = 'done';
		} catch {
			// A page without a certificate, or a browser that forbids it.
			this.outcome = 'failed';
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.outcome = null), SHOWN_MS);
	}
}
