/**
 * Keeps the current one of a row of links in its middle, clear of the fades at its ends, also when
 * the letters arrive and change its size.
 *
 * @param current what it is: with another one it is sought anew
 */
export function centreCurrent(current: unknown): (row: HTMLElement) => (() => void) | undefined {
	return (row) => {
		const link = current ? row.querySelector<HTMLElement>('[aria-current]') : null;
		if (!link) return undefined;
		const sizes = new ResizeObserver(() => {
			row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
		});
		sizes.observe(row);
		sizes.observe(link);
		return () => sizes.disconnect();
	};
}
