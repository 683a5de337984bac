import { resolve } from '$app/paths';
import { BRIEFING_BLOCK, BRIEFING_ID } from '#lib/briefing/single-file.ts';
import { isSingle, ownDocument } from './edition.ts';

/** By this name it stands beside the pages of the site (`scripts/single/build-single.ts`). */
const FILE = 'entente.html';

/** The one-file edition is not beside the site: it was not built, or not put there. */
export class NoTemplate extends Error {}

/** The text of the one-file edition, into which a briefing can be put. */
export async function loadSingleTemplate(): Promise<string> {
	if (ownDocument) {
		// Set for this reader by theme.js.
		delete ownDocument.dataset.theme;
		return `<!doctype html>\n${ownDocument.outerHTML}\n`;
	}
	const response = await fetch(`${resolve('/')}${FILE}`);
	const text = response.ok ? await response.text() : '';
	if (!text.includes(BRIEFING_BLOCK)) throw new NoTemplate(`${FILE}: ${response.status}`);
	return text;
}

/** The briefing that the file brings with it; `null`: none. */
export function givenBriefing(): string | null {
	return (isSingle && document.getElementById(BRIEFING_ID)?.textContent) || null;
}
