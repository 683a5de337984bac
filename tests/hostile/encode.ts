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

/** The same for an encoding of one byte a character. */
export function encodeSingle(text: string, encoding: string): Uint8Array {
	const every = Uint8Array.from({ length: 256 }, (_, code) => code);
	// Node 20 takes Windows-1252 for ISO 8859-1; these of its characters Windows-1254 has at the same place.
	const shared = new TextDecoder('windows-1254').decode(every.subarray(0x80, 0xa0));
	const own = new TextDecoder(encoding).decode(every);
	const table = encoding === 'windows-1252' ? own.slice(0, 0x80) + shared + own.slice(0xa0) : own;
	return Uint8Array.from(text, (character) => {
		const code = table.indexOf(character);
		if (code < 0) throw new RangeError(`${character} is not in ${encoding}`);
		return code;
	});
}
