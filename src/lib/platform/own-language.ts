import { locales } from '#lib/paraglide/runtime.js';
import { browserStorage } from './storage.ts';

const KEY = 'language';
const DEFAULT = 'en';

/** The language that the reader chose last; English where none was, and while prerendering. */
export function ownLanguage(): string {
	const saved = browserStorage.read(KEY);
	return locales.find((locale) => locale === saved) ?? DEFAULT;
}

export function rememberLanguage(locale: string): void {
	browserStorage.write(KEY, locale === DEFAULT ? null : locale);
}
