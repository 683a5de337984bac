import { browser } from '$app/environment';

/** Tells when another window of the app may have changed what the browser remembers. */
export function onOtherWindow(told: () => void): void {
	if (!browser) return;
	// Sent to all windows but the one that writes; one that slept asks when it wakes.
	addEventListener('storage', told);
	addEventListener('pageshow', told);
}
