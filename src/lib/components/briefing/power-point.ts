import { PPTX, writeDeck } from '#lib/briefing/pptx/write-deck.ts';
import type { BriefingDesk } from '#lib/state/briefing-desk.svelte.ts';
import type { App } from '#lib/state/context.ts';
import { deckOf } from './deck-of.ts';

/** The briefing as a PowerPoint file. @throws as `deckOf` does */
export async function powerPoint(app: App, { current }: BriefingDesk): Promise<Blob> {
	const bytes = writeDeck(await deckOf(app, current));
	return new Blob([bytes as BlobPart], { type: PPTX });
}
