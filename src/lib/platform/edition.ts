import { browser } from '$app/environment';

/** Whether the app stands in one file, without a server: its views are then told behind the `#`. */
export const isSingle = import.meta.env.ENTENTE_SINGLE;

/** The query string of a view's address, with its `?`. */
export function searchOf(url: URL): string {
	return isSingle ? (/\?[^#]*/.exec(url.hash)?.[0] ?? '') : url.search;
}

/** The one file as it came, taken before anything is drawn into it; `null` in the site. */
export const ownDocument =
	isSingle && browser ? (document.documentElement.cloneNode(true) as HTMLElement) : null;
