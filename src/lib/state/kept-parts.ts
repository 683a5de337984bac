/**
 * `next`, with every part that says the same as that of `before` taken from there: what is derived
 * from a part is then worked out anew only when the part has changed. Of plain data.
 */
export function keptParts<T extends object>(before: T, next: T): T {
	const keep = ([key, part]: [string, unknown]) => {
		const last = before[key as keyof T];
		return [key, JSON.stringify(part) === JSON.stringify(last) ? last : part];
	};
	return Object.fromEntries(Object.entries(next).map(keep)) as T;
}
