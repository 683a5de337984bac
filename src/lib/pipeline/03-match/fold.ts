/** Latin, Greek and Cyrillic only: Hangul and kana marks carry meaning and stay. */
const LAST_FOLDED = 0x1eff;

/**
 * One code unit in, one out: lower case, without diacritics for Latin letters. Positions in the
 * folded text are therefore positions in the text.
 */
const TABLE = buildTable();

export function foldUnit(unit: number): number {
	return TABLE[unit] ?? unit;
}

export function fold(text: string): string {
	let folded = '';
	for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldUnit(text.charCodeAt(i)));
	return folded;
}

function buildTable(): Uint16Array {
	const table = new Uint16Array(0x10000);
	for (let unit = 0; unit < table.length; unit++) {
		table[unit] = unit;
		if (unit > LAST_FOLDED) continue;
		const base = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
		if (base.length === 1) table[unit] = base.charCodeAt(0);
	}
	return table;
}
