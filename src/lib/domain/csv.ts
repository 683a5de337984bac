export type Cell = string | number | null;

/** A table for spreadsheets: UTF-8 with a byte order mark, CRLF (RFC 4180), no `sep=` line. */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula gets an apostrophe before it, which it hides. */
function cell(value: Cell): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
