import { tick } from 'svelte';
import { loadBaseMap } from '#lib/platform/load-base-map.ts';

/**
 * Prints the page. The browser prints what is drawn, so the land of the maps and the letters are
 * waited for.
 *
 * @param fit what is still to be measured when all is drawn
 * @param ondone when the pages are printed or somebody thought better of it
 */
export async function printDrawn(fit: () => void, ondone: () => void): Promise<void> {
	// Without its land a map says so itself.
	await loadBaseMap().catch(() => undefined);
	await tick();
	await new Promise(requestAnimationFrame);
	await document.fonts.ready;
	fit();
	await tick();
	// Not every browser waits in `print` until the pages are drawn.
	addEventListener('afterprint', ondone, { once: true });
	window.print();
}
