import { withBriefing } from '#lib/briefing/single-file.ts';
import { siteAddress } from '#lib/platform/own-link.ts';
import { loadSingleTemplate } from '#lib/platform/single-template.ts';
import type { BriefingDesk } from '#lib/state/briefing-desk.svelte.ts';
import type { App } from '#lib/state/context.ts';

/**
 * The whole app in one file, with the briefing on its desk.
 *
 * @throws NoTemplate where the one-file edition is not beside the site, or what the network throws
 */
export async function singleEdition({ view }: App, desk: BriefingDesk): Promise<Blob> {
	const open = pathOf(view.plainHref({ slide: 1 }, '/briefing'));
	const file = withBriefing(await loadSingleTemplate(), desk.file, { open, site: siteAddress() });
	return new Blob([file], { type: 'text/html' });
}

/** The view, wherever the app that saves it stands. */
function pathOf(href: string): string {
	return `/briefing${href.slice(href.indexOf('?'))}`;
}
