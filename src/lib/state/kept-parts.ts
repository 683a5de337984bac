/**
 * `next`, with every part that says the same as that of `before` taken from there: what is derived
 * from a part is then worked out anew only when the part has changed. Plain objects and arrays.
 */
export function keptParts<T>(before: T, next: T): T {
	if (!isCompound(before) || !isCompound(next)) return next;
	if (Array.isArray(before) !== Array.isArray(next)) return next;
	const keys = Object.keys(next) as (keyof T)[];
	const parts = keys.map((key) => [key, keptParts(before[key], next[key])] as const);
	const isSame =
		keys.length === Object.keys(before).length &&
		parts.every(([key, part]) => Object.hasOwn(before, key) && part === before[key]);
	if (isSame) return before;
	return (Array.isArray(next) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as T;
}

function isCompound(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
