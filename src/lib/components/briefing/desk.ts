import type { Briefing } from '#lib/briefing/briefing.ts';
import { onOtherWindow } from '#lib/platform/other-windows.ts';
import { givenBriefing } from '#lib/platform/single-template.ts';
import { browserStorage } from '#lib/platform/storage.ts';
import type { App } from '#lib/state/context.ts';
import { BriefingDesk } from '#lib/state/briefing-desk.svelte.ts';
import { selectedCards } from '#lib/query/selected-cards.ts';
import { sourceLine } from './slide-words.ts';

let desk: BriefingDesk | null = null;

/** The one desk of the window, read from the browser when it is first asked for. */
export function getDesk(): BriefingDesk {
	if (desk) return desk;
	const own = (desk = new BriefingDesk(browserStorage, givenBriefing()));
	own.restore();
	onOtherWindow(() => own.catchUp());
	return own;
}

/** Documents that the slides stand on, a line each, in the order of the dataset. */
export function briefingSources(app: App, { slides }: Briefing): string[] {
	const { view } = app;
	const used = new Set<string>();
	for (const slide of slides) {
		const views =
			'other' in slide ? [slide.view, slide.other] : 'view' in slide ? [slide.view] : [];
		for (const { link } of views) {
			const { state, matching } = view.at(link);
			const cards = selectedCards(state.selection, matching, view.dataset, (id) => view.card(id));
			for (const { engagement } of cards) for (const id of engagement.documents) used.add(id);
		}
	}
	return [...view.dataset.documents.keys()]
		.filter((id) => used.has(id))
		.map((id) =>
			[sourceLine(app, id), view.dataset.documents.get(id)?.licence].filter(Boolean).join(' · ')
		);
}
