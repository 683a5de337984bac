/** Writes text in a legacy double-byte encoding, which Node itself can only read. */
export function encode(text: string, encoding: 'euc-kr' | 'gb18030' | 'shift_jis'): Uint8Array {
	const bytes: number[] = [];
	const table = tableOf(encoding);
	for (const character of text) {
		const code = character.charCodeAt(0);
		const known = code < 0x80 ? [code] : table.get(character);
		if (!known) throw new RangeError(`${character} is not in ${encoding}`);
		bytes.push(...known);
	}
	return Uint8Array.from(bytes);
}

export function utf16(text: string, order: 'le' | 'be', hasMark = true): Uint8Array {
	const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le');
	return order === 'le' ? bytes : bytes.swap16();
}

function tableOf(encoding: string): Map<string, number[]> {
	const decoder = new TextDecoder(encoding);
	const table = new Map<string, number[]>();
	for (let lead = 0x81; lead <= 0xfe; lead++)
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const character = decoder.decode(Uint8Array.of(lead, trail));
			if (character.length === 1 && character !== '\ufffd' && !table.has(character))
				table.set(character, [lead, trail]);
		}
	return table;
}
