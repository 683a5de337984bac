import type { App } from './context.ts';

/**
 * The language of the name of a mark of the map, where it is not the reader's.
 *
 * @param key the drawing's: `country:` or `engagement:` and the id
 */
export function markLanguage(
	key: string,
	{ view, names }: Pick<App, 'view' | 'names'>
): string | undefined {
	const id = key.slice(key.indexOf(':') + 1);
	if (!key.startsWith('engagement:')) return names.placeLanguage(id);
	const card = view.card(id);
	const language = card ? names.engagementLanguage(card) : undefined;
	return language === names.locale ? undefined : language;
}
