import type { Actor } from './actor.ts';
import { isCjk } from './script.ts';

/** Takes out what was read inside the name of somebody else. */
export function dropPartsOfNames(text: string, actors: Actor[]): void {
	for (let i = actors.length - 1; i >= 0; i--) {
		const actor = actors[i];
		const others = actors.filter((_, j) => j !== i);
		if (actor && others.some((other) => isPart(text, actor, other))) actors.splice(i, 1);
	}
}

function isPart(text: string, actor: Actor, { person, title, party }: Actor): boolean {
	const { mention } = actor;
	if (!person || mention.start < person.start || mention.end > person.end) return false;
	// 古斯芒: its first character is no Cuba.
	if (actor.compound) return true;
	if (!actor.person || actor.title) return false;
	// 德拉莫拉: its last characters are nobody else's name.
	if (mention.start > person.start) return isCjk(text.charCodeAt(mention.start));
	// "The Vice-President of the Commission, Ana Pérez": read twice; the office says for whom she acts.
	return title !== null && party !== '' && actor.person.end === person.end;
}
