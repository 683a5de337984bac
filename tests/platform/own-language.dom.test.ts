import { afterEach, expect, test, vi } from 'vitest';
import { ownLanguage, regionOf, rememberLanguage } from '#lib/platform/own-language.ts';

afterEach(() => {
	localStorage.clear();
	vi.restoreAllMocks();
});

function speaking(...languages: string[]): void {
	vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

test('is the first of the browser that the interface has', () => {
	speaking('ko-KR', 'en-US');
	expect(ownLanguage()).toBe('ko');
	speaking('de-AT', 'es-MX');
	expect(ownLanguage()).toBe('es');
	speaking('de', 'fr');
	expect(ownLanguage()).toBe('en');
});

test('is the one that was chosen, whatever the browser has', () => {
	speaking('ko-KR');
	rememberLanguage('en');
	expect(ownLanguage()).toBe('en');
});

test('writes dates as the reader’s own country does', () => {
	speaking('fr-CA', 'en-GB', 'en-US');
	expect(regionOf('en')).toBe('en-GB');
	expect(regionOf('ko')).toBe('ko');
	speaking('es-MX', 'es');
	expect(regionOf('es')).toBe('es-MX');
});

test('takes no tag in which nothing can be written', () => {
	speaking('en-US@posix', 'en-GB');
	expect(regionOf('en')).toBe('en-GB');
	speaking('en-US@posix');
	expect(regionOf('en')).toBe('en');
});
