import type { YearFilter } from '#lib/query/years.ts';

const RANGE = /^(\d{1,4})?\.\.(\d{1,4})?$/;
const YEAR = /^\d{1,4}$/;
const UNDATED = 'none';

/** `2023`, `2021..2025`, `..2023`, `2021..`, `none`, `2021..2025,none`. */
export function encodeYears({ range, undated }: YearFilter): string {
	const parts: string[] = [];
	if (range && range.from !== null && range.from === range.to) parts.push(String(range.from));
	else if (range) parts.push(`${range.from ?? ''}..${range.to ?? ''}`);
	if (undated) parts.push(UNDATED);
	return parts.join(',');
}

/** `null` where it is not such a text. */
export function decodeYears(text: string): YearFilter | null {
	let range: YearFilter['range'] = null;
	let undated = false;
	for (const part of text.split(',')) {
		if (part === UNDATED && !undated) undated = true;
		else if (range === null) range = decodeRange(part);
		else return null;
		if (part !== UNDATED && range === null) return null;
	}
	return range === null && !undated ? null : { range, undated };
}

function decodeRange(text: string): YearFilter['range'] {
	if (YEAR.test(text)) return { from: Number(text), to: Number(text) };
	const [, from, to] = RANGE.exec(text) ?? [];
	if (from === undefined && to === undefined) return null;
	const range = { from: from ? Number(from) : null, to: to ? Number(to) : null };
	return range.from !== null && range.to !== null && range.from > range.to ? null : range;
}
