import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Locales of the interface and the engine; `zh` is simplified. */
export const NAME_LOCALES = ['en', 'ko', 'es', 'pt', 'it', 'fr', 'zh', 'zh-Hant', 'ja'] as const;
type NameLocale = (typeof NAME_LOCALES)[number];
/** Also those of languages that only the engine reads. */
export type CldrLocale = NameLocale | 'zh-Hant-HK' | 'de' | 'ru' | 'id' | 'tr' | 'vi' | 'ar';

/** CLDR's names of a territory: the usual one, the short one and another in use. */
export interface CldrNames {
	usual: string;
	short: string | undefined;
	variant: string | undefined;
}

export function cldrNames(locale: CldrLocale, alpha2: string): CldrNames {
	const names = territories(locale);
	return {
		usual: names[alpha2] ?? alpha2,
		short: names[`${alpha2}-alt-short`],
		variant: names[`${alpha2}-alt-variant`]
	};
}

/** Where CLDR's short form is what readers expect; elsewhere it is an abbreviation (US, UK). */
const SHORT = new Set(['HK', 'MO', 'PS', 'MM', 'KR', 'CC', 'PN']);
/** Where the variant tells namesakes apart, or gives both names of a disputed place. */
const VARIANT = new Set(['CD', 'CG', 'FK']);

/** The name on the map. A second name in brackets stays only where both are needed. */
export function displayName(locale: NameLocale, alpha2: string): string {
	const { usual, short, variant } = cldrNames(locale, alpha2);
	if (VARIANT.has(alpha2)) return variant ?? usual;
	return (SHORT.has(alpha2) && short !== undefined ? short : usual).replace(
		/\s*[(（][^)）]*[)）]$/,
		''
	);
}

function territories(locale: CldrLocale): Record<string, string> {
	const file = require(`cldr-localenames-full/main/${locale}/territories.json`) as {
		main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
	};
	return file.main[locale]?.localeDisplayNames.territories ?? {};
}
