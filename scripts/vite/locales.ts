import { readFile } from 'node:fs/promises';

/** The languages of the interface. */
export async function localesOf(): Promise<string[]> {
	return JSON.parse(await readFile('src/project.inlang/settings.json', 'utf8')).locales;
}

/** A module for each language, so that only the reader's own comes over the wire. */
export function byLocale(locales: readonly string[], address: (locale: string) => string): string {
	const entries = locales.map((locale) => `${locale}: () => import('${address(locale)}')`);
	return `{ ${entries.join(', ')} }`;
}
