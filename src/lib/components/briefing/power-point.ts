import type { Briefing } from '#lib/briefing/briefing.ts';
import { PPTX, writeDeck } from '#lib/briefing/pptx/write-deck.ts';
import type { App } from '#lib/state/context.ts';
import { deckOf } from './deck-of.ts';

/** The briefing as a PowerPoint file. @throws as `deckOf` does */
export async function powerPoint(app: App, briefing: Briefing): Promise<Blob> {
	const bytes = writeDeck(await deckOf(app, briefing));
	return new Blob([bytes as BlobPart], { type: PPTX });
}
