import { building } from '$app/environment';
import * as messages from '#lib/paraglide/messages.js';
import { locales } from '#lib/paraglide/runtime.js';

/** Added by `vite.config.ts`: the words of a language come when it is first read. */
const { loadMessages: load } = messages as { loadMessages?: (locale: string) => Promise<void> };

/** The language that an address asks for; English while prerendering, where it may not be read. */
export function localeOf(url: URL): string {
	const asked = building ? null : url.searchParams.get('lang');
	return locales.find((locale) => locale === asked) ?? 'en';
}

export async function loadMessages(locale: string): Promise<void> {
	await load?.(locale);
}
