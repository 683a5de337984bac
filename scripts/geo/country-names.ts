import { createRequire } from 'node:module';
import { cldrNames, type CldrLocale } from './cldr-names.ts';
import { COUNTRY_CODES } from './country-codes.ts';

const require = createRequire(import.meta.url);

/** The engine's name for each language, CLDR's, and i18n-iso-countries' where it has one. */
const LANGUAGES: readonly [engine: string, cldr: readonly CldrLocale[], iso: string | null][] = [
	['en', ['en'], 'en'],
	['es', ['es'], 'es'],
	['pt', ['pt'], 'pt'],
	['it', ['it'], 'it'],
	['fr', ['fr'], 'fr'],
	['de', ['de'], 'de'],
	['ru', ['ru'], 'ru'],
	['id', ['id'], 'id'],
	['tr', ['tr'], 'tr'],
	['vi', ['vi'], 'vi'],
	['ar', ['ar'], 'ar'],
	['ko', ['ko'], 'ko'],
	['zh-Hans', ['zh'], 'zh'],
	// Taipei and Hong Kong differ: 義大利, 意大利.
	['zh-Hant', ['zh-Hant', 'zh-Hant-HK'], null],
	['ja', ['ja'], 'ja']
];

/** Found wrong in i18n-iso-countries 7.14: its Portuguese swaps the two Congos. */
const NOT_FROM_ISO: Readonly<Record<string, readonly string[]>> = { pt: ['COD', 'COG'] };

/** Say two countries at once; only the longer forms are names. */
const NAMES_OF_TWO = new Set(['Congo', '콩고', '刚果', '剛果', 'コンゴ']);
/** Abbreviations that are also words or other countries' codes. */
const ABBREVIATIONS_LEFT_OUT = new Set(['RU', 'R.-U.', 'É.-U.']);

export type NamesByLanguage = [language: string, names: [alpha3: string, names: string[]][]][];

/** All names of countries, per language, without those that stand for two. */
export function buildCountryNames(): NamesByLanguage {
	return LANGUAGES.map(([language, cldr, iso]) => {
		const own = new Map(
			COUNTRY_CODES.map(({ alpha3, alpha2 }) => [alpha3, expand(cldrOf(cldr, alpha2))])
		);
		const others = new Map(
			COUNTRY_CODES.map(({ alpha3, alpha2 }) => [
				alpha3,
				NOT_FROM_ISO[language]?.includes(alpha3) ? [] : expand(isoOf(iso, alpha2))
			])
		);
		return [language, settle(own, others)];
	});
}

/** A name that two countries claim goes to the one whom CLDR gives it, else to none. */
function settle(
	own: ReadonlyMap<string, readonly string[]>,
	others: ReadonlyMap<string, readonly string[]>
): [string, string[]][] {
	const ownOwners = owners(own);
	const allOwners = owners(own, others);
	return COUNTRY_CODES.map(({ alpha3 }) => {
		const names = [...(own.get(alpha3) ?? []), ...(others.get(alpha3) ?? [])].filter((name) => {
			if (NAMES_OF_TWO.has(name) || ABBREVIATIONS_LEFT_OUT.has(name)) return false;
			const claims = ownOwners.get(key(name)) ?? allOwners.get(key(name));
			return claims?.size === 1 && claims.has(alpha3);
		});
		return [alpha3, [...new Set(names)].sort()];
	});
}

function owners(...lists: ReadonlyMap<string, readonly string[]>[]): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const list of lists)
		for (const [alpha3, names] of list)
			for (const name of names)
				found.set(key(name), (found.get(key(name)) ?? new Set()).add(alpha3));
	return found;
}

function key(name: string): string {
	return name.toLowerCase().replaceAll('’', "'");
}

function cldrOf(locales: readonly CldrLocale[], alpha2: string): string[] {
	return locales
		.map((locale) => cldrNames(locale, alpha2))
		.flatMap(({ usual, short, variant }) => [usual, short, variant])
		.filter((name): name is string => name !== undefined && name !== alpha2);
}

function isoOf(language: string | null, alpha2: string): string[] {
	if (language === null) return [];
	const file = require(`i18n-iso-countries/langs/${language}.json`) as {
		countries: Record<string, string | string[]>;
	};
	return [file.countries[alpha2] ?? []].flat();
}

/** As written, without the bracket, with the bracket's own name for Burma, with either apostrophe. */
function expand(names: readonly string[]): string[] {
	return (
		names
			// Arabic vowel signs stand in hardly any text.
			.map((name) =>
				name
					.normalize('NFC')
					.replace(/[\u064b-\u0652]/g, '')
					.replace(/\s+/g, ' ')
					.trim()
			)
			.filter((name) => !/^\p{L}+, /u.test(name))
			.flatMap((name) => {
				const bare = name.replace(/\s*[(（][^)）]*[)）]$/, '');
				const inner = /^(?:Myanmar|Mianmar|ミャンマー) ?\(([^()]+)\)$/.exec(name)?.[1];
				return inner === undefined ? [name, bare] : [name, bare, inner];
			})
			.flatMap((name) => [name, name.replaceAll('’', "'"), name.replaceAll("'", '’')])
	);
}
