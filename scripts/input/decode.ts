/** Text decoded from bytes, with a note where the encoding had to be guessed. */
export interface Decoded {
	text: string;
	warnings: string[];
}

/** Tried in this order on bytes that are not UTF-8; the one that reads best is taken. */
const LEGACY = ['euc-kr', 'gb18030', 'shift_jis', 'big5', 'windows-1252'] as const;
const SAMPLE = 20_000;
/**
 * The commonest syllables of Korean and characters of Chinese. Text read in the wrong encoding is
 * as full of Hangul or Han, but of rare ones.
 */
const COMMON = new Set(
	'이가은는을를의에고다한로도하지기사대인나서과와등국정장부회자해일전있관어시주으리제수경공라상원보안년계' +
		'的一是不了在人有他这為为之大来來以个個中上们們到国國和地也子时時出而要于就下可年生自会會后能对對事所行家' +
		'用发發作方成者多日三无無同经經与與进進学學分前定主公月外长長合政部交双雙'
);

/** Decodes by byte order mark, as UTF-8, else by the legacy encoding that gives the likeliest text. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes[0] === 0xff && bytes[1] === 0xfe)
		return { text: new TextDecoder('utf-16le').decode(bytes), warnings: [] };
	if (bytes[0] === 0xfe && bytes[1] === 0xff)
		return { text: new TextDecoder('utf-16be').decode(bytes), warnings: [] };
	const wide = withoutMark(bytes);
	if (wide !== null)
		return {
			text: new TextDecoder(wide).decode(bytes),
			warnings: ['no byte order mark: read as UTF-16']
		};
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { text, warnings: text.includes('\0') ? ['has NUL characters'] : [] };
	} catch {
		return guess(bytes);
	}
}

function guess(bytes: Uint8Array): Decoded {
	const sample = bytes.subarray(0, SAMPLE);
	let best = { name: 'windows-1252', score: -Infinity };
	for (const name of LEGACY) {
		const score = likeliness(new TextDecoder(name).decode(sample));
		if (score > best.score) best = { name, score };
	}
	return {
		text: new TextDecoder(best.name).decode(bytes),
		warnings: [`not UTF-8: read as ${best.name}`]
	};
}

/** The share of characters that real text in that encoding would have; replacement characters count against it. */
function likeliness(text: string): number {
	let score = 0;
	for (const character of text) {
		if (character === '\ufffd') score -= 20;
		else if (COMMON.has(character)) score += 4;
		else if (/[\u3040-\u30ff]/.test(character)) score += 2;
		else if (/[\uac00-\ud7a3]/.test(character)) score += 0.6;
		else if (/[\u4e00-\u9fff]/.test(character)) score += 0.6;
		else if (/[A-Za-z0-9\s.,áéíóúñçãõàèìòùâêôüöäÁÉÍÓÚÑ'’“”]/.test(character)) score += 1;
		else if (/[\u0080-\u00ff]/.test(character)) score -= 2;
	}
	return score / Math.max(1, text.length);
}

/** UTF-16 of Latin text has a zero in every other byte: the first of each two, or the second. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const zeros = [0, 0];
	const end = Math.min(bytes.length, SAMPLE);
	for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (even + odd <= end / 4) return null;
	return even > odd ? 'utf-16be' : 'utf-16le';
}
