/** As Chromium, Firefox and Safari, in this order, say that a module could not be fetched. */
const WORDS =
	/fetch dynamically imported module|loading dynamically imported module|importing a module script|unable to preload css/i;

/** Whether a part of the app did not arrive: the network is gone, or the site was made anew. */
export function isLostPart(error: unknown): boolean {
	return error instanceof Error && WORDS.test(error.message);
}

/**
 * Calls back whenever a part of the app does not arrive, and takes such a rejection for told where
 * nobody else has caught it. Returns how to end it.
 */
export function onLostPart(call: () => void): () => void {
	const told = (event: PromiseRejectionEvent) => {
		if (isLostPart(event.reason)) event.preventDefault();
	};
	// What Vite tells of every dynamic import that fails.
	addEventListener('vite:preloadError', call);
	addEventListener('unhandledrejection', told);
	return () => {
		removeEventListener('vite:preloadError', call);
		removeEventListener('unhandledrejection', told);
	};
}

/** Asks for the page anew, at the same link. */
export function startAnew(): void {
	location.reload();
}
