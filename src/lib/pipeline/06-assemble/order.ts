/** By code unit: the same order on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
	return [...items].sort((a, b) => byCodeUnit(key(a), key(b)));
}

export function unique<T>(items: Iterable<T>): T[] {
	return [...new Set(items)];
}
