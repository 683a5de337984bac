import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';

/** 王毅国务委员|兼外长, 副总理|兼外长裴青山: one who holds two offices. */
export function joinOffices(
	text: string,
	actors: Actor[],
	{ concurrent, isVerbFinal }: LanguageTables
): void {
	for (let i = actors.length - 2; i >= 0; i--) {
		const [a, b] = [actors[i], actors[i + 1]];
		if (!a?.title || !b?.title || !concurrent.has(text.slice(a.end, b.start).trim())) continue;
		if (a.person && b.person) continue;
		if (isBare(b, isVerbFinal)) Object.assign(a, { end: b.end, person: a.person ?? b.person });
		else if (isBare(a)) Object.assign(b, { start: a.start, person: a.person ?? b.person });
		else continue;
		actors.splice(isBare(b, isVerbFinal) ? i + 1 : i, 1);
	}
}

/** An office beside which the text names no state; 부총리 겸 |외교부 장관: a ministry that states have by the same name. */
function isBare({ mention, title }: Actor, isMinistry = false): boolean {
	if (mention.start === title?.start) return true;
	return isMinistry && mention.start === title?.office.start;
}
