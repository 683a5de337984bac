import { building } from '$app/environment';
// eslint-disable-next-line no-restricted-syntax -- what the plugin adds has no type
import * as messages from '#lib/paraglide/messages.js';
import { locales } from '#lib/paraglide/runtime.js';
import { isSingle, searchOf } from './edition.ts';
import { ownLanguage } from './own-language.ts';

/** Added by `scripts/vite/messages.ts`: the words of a language come when it is first read. */
const { loadMessages: load } = messages as {
	loadMessages?: (locale: string, whole?: boolean) => Promise<void>;
};

/** The language that an address asks for, else the reader's own; it may not be read while prerendering. */
export function localeOf(url: URL): string {
	const asked = building ? null : paramsOf(url).get('lang');
	return locales.find((locale) => locale === asked) ?? ownLanguage();
}

/** As SvelteKit gives them, so that it loads anew when that one parameter changes. */
function paramsOf(url: URL): URLSearchParams {
	return isSingle ? new URLSearchParams(searchOf(url)) : url.searchParams;
}

/** Where a second language does not arrive, the words stay in the one before. */
let spoken = false;

export async function loadMessages(locale: string): Promise<void> {
	try {
		await load?.(locale);
		spoken = true;
	} catch (error) {
		if (!spoken) throw error;
	}
}

/** Also the words that no first view shows; from then on those of every language that is read. */
export async function loadAllMessages(locale: string): Promise<void> {
	await load?.(locale, true);
}

/** A part that no first view shows, together with the words for it. */
export async function withAllMessages<T>(locale: string, part: Promise<T>): Promise<T> {
	await loadAllMessages(locale);
	return part;
}
