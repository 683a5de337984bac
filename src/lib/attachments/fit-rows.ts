import type { Attachment } from 'svelte/attachments';

/** Tried in this order: the fewer, the wider and lower. The last fits whatever the width. */
const ROWS = [5, 6, 7, 8, 10, 40];

/**
 * Gives a grid that flows in columns (`--rows`) as few rows as its width allows, so that no column
 * is cut off. It looks again whenever its box or its entries change.
 */
export const fitRows: Attachment<HTMLElement> = (list) => {
	const fit = () => {
		for (const rows of ROWS) {
			list.style.setProperty('--rows', String(rows));
			if (list.scrollWidth <= list.clientWidth) return;
		}
	};
	const box = new ResizeObserver(fit);
	box.observe(list);
	// Entries beyond an edge leave the box as it is.
	const entries = new MutationObserver(fit);
	entries.observe(list, { childList: true });
	return () => {
		box.disconnect();
		entries.disconnect();
	};
};
