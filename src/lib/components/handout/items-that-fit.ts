/** How many of the first children of a box end above its lower edge, when `foot` pixels are kept free. */
export function itemsThatFit(box: HTMLElement, foot: number): number {
	const bottom = box.getBoundingClientRect().bottom;
	const items = [...box.children].map((child) => child.getBoundingClientRect().bottom);
	// Half a pixel is no overlap, only rounding.
	const fitIn = (room: number) => items.filter((end) => end <= bottom - room + 0.5).length;
	const whole = fitIn(0);
	return whole === items.length ? whole : fitIn(foot);
}
