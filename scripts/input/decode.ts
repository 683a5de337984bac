/** Text decoded from bytes, with a note where the encoding had to be guessed. */
export interface Decoded {
	text: string;
	warnings: string[];
}

/** Tried in this order on bytes that are not UTF-8; the one that reads best is taken. */
const LEGACY = [
	...['euc-kr', 'gb18030', 'shift_jis', 'big5'],
	...['windows-1252', 'windows-1254', 'windows-1251', 'koi8-r', 'windows-1256']
];
const SAMPLE = 20_000;
/**
 * The commonest syllables of Korean and characters of Chinese. Text read in the wrong encoding is
 * as full of Hangul or Han, but of rare ones.
 */
const COMMON = new Set(
	'이가은는을를의에고다한로도하지기사대인나서과와등국정장부회자해일전있관어시주으리제수경공라상원보안년계' +
		'的一是不了在人有他这為为之大来來以個个中上们們到国國和地也子时時出而要于就下可年生自会會后能对對事所行家' +
		'用发發作方成者多日三无無同经經与與进進学學分前定主公月外长長合政部交双雙'
);
/** What Windows-1252 has where ISO 8859-1 has control characters. */
const BEYOND_LATIN_1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Decodes by byte order mark, as UTF-8, by the encoding that the document names, else by the legacy
 * encoding that gives the likeliest text.
 */
export function decode(bytes: Uint8Array, named: string | null = null): Decoded {
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
		const name = named !== null && isLegacy(named, bytes) ? named.toLowerCase() : likeliest(bytes);
		return { text: decodeAs(name, bytes), warnings: [`not UTF-8: read as ${name}`] };
	}
}

/** Pages are often served with the name of an encoding that is not theirs: one that cannot be is none. */
function isLegacy(name: string, bytes: Uint8Array): boolean {
	try {
		const { encoding } = new TextDecoder(name);
		return !encoding.startsWith('utf-') && !decodeAs(name, bytes).includes('\ufffd');
	} catch {
		return false;
	}
}

function likeliest(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, SAMPLE);
	let best = { name: 'windows-1252', score: -Infinity };
	for (const name of LEGACY) {
		const score = likeliness(decodeAs(name, sample));
		if (score > best.score) best = { name, score };
	}
	return best.name;
}

function decodeAs(name: string, bytes: Uint8Array): string {
	const decoder = new TextDecoder(name);
	const text = decoder.decode(bytes);
	if (decoder.encoding !== 'windows-1252') return text;
	// Node 20 reads Windows-1252 as ISO 8859-1, in which quotation marks and dashes are control characters.
	return text.replace(
		/[\x80-\x9f]/g,
		(control) => BEYOND_LATIN_1[control.charCodeAt(0) - 0x80] ?? control
	);
}

/**
 * The share of characters that real text in that encoding would have. Replacement characters count
 * against it, and so do letters of two scripts in one word and rows of accented letters.
 */
function likeliness(text: string): number {
	let score = 0;
	for (const character of text) {
		if (character === '\ufffd') score -= 20;
		else if (COMMON.has(character)) score += 4;
		else if (/[\u3040-\u30ff]/.test(character)) score += 2;
		else if (/[\uac00-\ud7a3]/.test(character)) score += 0.6;
		else if (/[\u4e00-\u9fff]/.test(character)) score += 0.6;
		else if (
			/[A-Za-z0-9\s.,áéíóúñçãõàèìòùâêôîûüöäåøßÁÉÍÓÚÑÀÂÇÈÊÎÔÄÖÜ'‘’“”„«»–—…•€£°ºª§©®™·]/.test(
				character
			)
		)
			score += 1;
		else if (/[ğşıİ]/i.test(character)) score += 1;
		else if (/[\u0430-\u044f\u0451]/.test(character)) score += 1;
		// KOI8-R read as Windows-1251 is all capitals, and the other way round.
		else if (/[\u0410-\u042f\u0401]/.test(character)) score += 0.3;
		else if (/[\u0621-\u063a\u0641-\u064a،؛؟]/.test(character)) score += 1;
		else if (/[\u0080-\u00ff\u0400-\u06ff\u2219-\u25ff\uff61-\uff9f]/.test(character)) score -= 2;
	}
	for (const { length } of [...text.matchAll(TWO_SCRIPTS), ...text.matchAll(ACCENTED)].flat())
		score -= 2 * length;
	return score / Math.max(1, text.length);
}

const TWO_SCRIPTS =
	/[a-z\u00c0-\u024f][\u0400-\u06ff]|[\u0400-\u06ff][a-z\u00c0-\u024f]|(?<=[a-z])[\u4e00-\u9fff\uac00-\ud7a3](?=[a-z])/g;
const ACCENTED = /[\u00c0-\u00ff]{2,}/g;

/** UTF-16 of Latin text has a zero in every other byte: the first of each two, or the second. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const zeros = [0, 0];
	const end = Math.min(bytes.length, SAMPLE);
	for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (even + odd <= end / 4) return null;
	return even > odd ? 'utf-16be' : 'utf-16le';
}
