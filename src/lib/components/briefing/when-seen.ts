import type { Attachment } from 'svelte/attachments';

/** Tells once that a node has come into sight, when the browser has nothing else to do. */
export function whenSeen(onseen: () => void): Attachment<HTMLElement> {
	return (node) => {
		// Not every browser says when it is idle.
		const soon = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 100));
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			soon(onseen);
		});
		observer.observe(node);
		return () => observer.disconnect();
	};
}
