import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { BRIEFING_ID } from '#lib/briefing/single-file.ts';
import { isSingle } from './edition.ts';

/** Only this machine answers to these. */
const OWN_MACHINE = /^(?:localhost|127\.|\[::1\])/;

/** Where others find the site, with a slash at its end; `null`: nowhere, or not known to this file. */
export function siteAddress(): string | null {
	const told = isSingle
		? document.getElementById(BRIEFING_ID)?.dataset.site
		: new URL(resolve('/'), location.href).href;
	const url = told !== undefined && URL.canParse(told) ? new URL(told) : null;
	return url && /^https?:$/.test(url.protocol) && !OWN_MACHINE.test(url.host) ? url.href : null;
}

/**
 * A view's link as it may leave the product. The one file stands at a path that is nobody else's
 * business and leads nowhere: in it `null`, unless it knows of the site that it was saved from.
 *
 * @param href as the app writes it
 */
export function wholeLink(href: string): string | null {
	const { href: own, hash } = new URL(href, location.href);
	if (!isSingle) return own;
	const site = siteAddress();
	if (site === null) return null;
	const [path = '', search = ''] = hash.slice(2).split(/(?=\?)/, 2);
	return new URL(`${path && `${path.replace(/\/$/, '')}/`}${search}`, site).href;
}

/** Where others can see the data; empty while prerendering, and where nobody else finds them. */
export function homeLink(): string {
	return (browser && siteAddress()) || '';
}

/** Whether what is shown has a link that may leave the product. */
export function hasLinks(): boolean {
	return !isSingle || siteAddress() !== null;
}

/** The link of what is shown now. */
export function ownLink(): string | null {
	return wholeLink(location.href);
}
