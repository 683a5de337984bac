/** What kind of writing a code unit belongs to, as far as word boundaries depend on it. */
export const OTHER = 0;
export const WORD = 1; // Latin, Greek, Cyrillic letters, digits
export const HANGUL = 2;
export const KATAKANA = 3;
export const HAN = 4;
export const HIRAGANA = 5;

const TABLE = buildTable();

export function scriptOf(unit: number): number {
	return TABLE[unit] ?? OTHER;
}

export function isCjk(unit: number): boolean {
	return scriptOf(unit) >= HANGUL;
}

function buildTable(): Uint8Array {
	const table = new Uint8Array(0x10000);
	const set = (from: number, to: number, script: number) => table.fill(script, from, to + 1);
	const letter = /[\p{L}\p{M}\p{N}]/u;
	for (let unit = 0x30; unit <= 0x1fff; unit++)
		if (letter.test(String.fromCharCode(unit))) table[unit] = WORD;
	set(0x1100, 0x11ff, HANGUL);
	set(0xac00, 0xd7a3, HANGUL);
	set(0x3041, 0x309f, HIRAGANA);
	set(0x30a1, 0x30fa, KATAKANA);
	set(0x30fc, 0x30ff, KATAKANA);
	set(0x3005, 0x3007, HAN);
	set(0x3400, 0x4dbf, HAN);
	set(0x4e00, 0x9fff, HAN);
	set(0xf900, 0xfaff, HAN);
	return table;
}
