/** The key of what was drawn under a pointer; `null`: the empty map. */
export function keyAt({ target }: MouseEvent): string | null {
	const element = target instanceof Element ? target.closest('[data-key]') : null;
	return element?.getAttribute('data-key') ?? null;
}
