import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';

/** 王毅国务委员|兼外长, 副总理|兼外长裴青山: one who holds two offices. */
export function joinOffices(text: string, actors: Actor[], { concurrent }: LanguageTables): void {
	for (let i = actors.length - 2; i >= 0; i--) {
		const [a, b] = [actors[i], actors[i + 1]];
		if (!a?.title || !b?.title || !concurrent.has(text.slice(a.end, b.start).trim())) continue;
		if (a.person && b.person) continue;
		if (isBare(b)) Object.assign(a, { end: b.end, person: a.person ?? b.person });
		else if (isBare(a)) Object.assign(b, { start: a.start, person: a.person ?? b.person });
		else continue;
		actors.splice(isBare(b) ? i + 1 : i, 1);
	}
}

/** An office beside which the text names no state. */
function isBare({ mention, title }: Actor): boolean {
	return mention.start === title?.start;
}
