/** On every machine with Office, and with the same widths wherever it is replaced. */
export const LATIN = 'Arial';

/** By language and script: what Windows and Office bring for it. */
const EAST_ASIAN: Readonly<Record<string, string>> = {
	ko: 'Malgun Gothic',
	ja: 'Yu Gothic',
	'zh-Hans': 'Microsoft YaHei',
	'zh-Hant': 'Microsoft JhengHei'
};

/** By the names that a theme has for scripts (ISO 15924; `Hang` for Korean, `Jpan` for Japanese). */
export const THEME_SCRIPTS = [
	['Jpan', 'Yu Gothic'],
	['Hang', 'Malgun Gothic'],
	['Hans', 'Microsoft YaHei'],
	['Hant', 'Microsoft JhengHei']
] as const;

/** For East Asian letters in a deck of that language: Korean where nothing else is said. */
export function eastAsianFont(language: string): string {
	return ownEastAsianFont(language) ?? 'Malgun Gothic';
}

/** The font that a language itself asks for; `null` where it has none of its own. */
export function ownEastAsianFont(language: string): string | null {
	const tag = maximized(language);
	if (!tag) return null;
	return EAST_ASIAN[tag.language] ?? EAST_ASIAN[`${tag.language}-${tag.script}`] ?? null;
}

/** A tag as Office writes it, with its region: `ko` → `ko-KR`. */
export function officeTag(language: string): string {
	const tag = maximized(language);
	return tag?.region ? `${tag.language}-${tag.region}` : 'en-US';
}

/** What a document says of its language can be anything. */
function maximized(language: string): Intl.Locale | null {
	try {
		return new Intl.Locale(language).maximize();
	} catch {
		return null;
	}
}
