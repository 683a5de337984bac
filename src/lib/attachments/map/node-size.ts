/** Pixels of the map on paper; `print.css` gives it as much room. */
const PAPER = { width: '680px', height: '400px' };
const SCREEN = { width: '', height: '' };

/** Tells of every change of a node's size, on paper too; returns what ends that. */
export function watchSize(node: HTMLElement, onchange: () => void): () => void {
	const observer = new ResizeObserver(onchange);
	// A page is printed before any observer hears of its size.
	const resizeTo = (size: typeof PAPER) => () => {
		Object.assign(node.style, size);
		onchange();
	};
	const toPaper = resizeTo(PAPER);
	const toScreen = resizeTo(SCREEN);
	observer.observe(node);
	addEventListener('beforeprint', toPaper);
	addEventListener('afterprint', toScreen);
	return () => {
		observer.disconnect();
		removeEventListener('beforeprint', toPaper);
		removeEventListener('afterprint', toScreen);
	};
}
