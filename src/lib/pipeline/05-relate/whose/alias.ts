import type { Actor } from '../../03-match/actor.ts';

/** 조코 위도도|(조코위)|: a short name in brackets, with a letter of the full one. */
const ALIAS = /^ ?\(([\uac00-\ud7a3]{2,5}|[\u30a1-\u30fa\u30fc]{2,8})\)/;

/** Somebody under the short name that the text gives beside the full one, to come back to; `null`: it gives none. */
export function aliasOf(text: string, actor: Actor): Actor | null {
	const { person } = actor;
	if (!person) return null;
	const name = ALIAS.exec(text.slice(person.end, person.end + REACH))?.[1];
	return name !== undefined && [...name].some((letter) => person.name.includes(letter))
		? { ...actor, person: { ...person, name } }
		: null;
}

/** A bracket with such a name is not longer, in code units. */
const REACH = 12;
