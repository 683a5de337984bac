import { locales } from '#lib/paraglide/runtime.js';
import { browserStorage } from './storage.ts';

const KEY = 'language';
const DEFAULT = 'en';

/**
 * The language that the reader chose last, else the first of the browser's that the interface has;
 * English where there is none, and while prerendering.
 */
export function ownLanguage(): string {
	const wanted = typeof document === 'undefined' ? [] : navigator.languages;
	for (const tag of [browserStorage.read(KEY) ?? '', ...wanted]) {
		const own = locales.find((locale) => locale === tag.split('-', 1)[0]);
		if (own) return own;
	}
	return DEFAULT;
}

/** That language as the reader's own part of the world writes dates and numbers in it: `en-GB`. */
export function regionOf(locale: string): string {
	const wanted = typeof document === 'undefined' ? [] : navigator.languages;
	return wanted.find((tag) => tag.split('-', 1)[0] === locale && isTag(tag)) ?? locale;
}

/** Some systems give a browser tags that no format takes: `en-US@posix`. */
function isTag(tag: string): boolean {
	try {
		return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
	} catch {
		return false;
	}
}

export function rememberLanguage(locale: string): void {
	browserStorage.write(KEY, locale);
}
