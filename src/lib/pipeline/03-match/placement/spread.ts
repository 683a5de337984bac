import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { isCjk } from '../../text/script.ts';

/**
 * In Korean and Japanese the particle of a list stands behind its last member: 칠레, 페루, 브라질과.
 * Of two names only where somebody else acts or a word joins them: of "韓国、チリと会談" the first is the subject. Korean
 * lists run into one another: there only what marks the other side is passed on, and to somebody.
 */
export function spreadParticles(
	text: string,
	actors: readonly Actor[],
	{ traits: { listsRunOn }, grammar: { and = [] } }: LanguageTables
): void {
	for (const list of new Set(actors.map((actor) => actor.list))) {
		const members = actors.filter((actor) => actor.list === list);
		const [first] = members;
		const last = members.at(-1);
		if (!first || !last || members.length < 2) continue;
		const isOthers = actors.some(
			({ list: other, end, rank, particle }) =>
				other !== list && end <= first.start && (rank === 'official' || particle === 'subject')
		);
		// A大臣|及び|B大臣と: the word that does nothing but join leaves no subject.
		const isJoined = and.includes(text.slice(first.end, last.start)) && last.with;
		if (!isOthers && ((members.length === 2 && !isJoined) || listsRunOn)) continue;
		if (listsRunOn && last.particle === 'subject') continue;
		for (const member of members) {
			if (member === last || member.particle !== null) continue;
			member.particle = last.particle;
			member.with ||= last.with && last.particle !== 'subject';
			member.locative ||= last.locative && member.rank === last.rank;
		}
	}
}

/** What the last of a list says of all: 間, 간; "Chilean and Korean ministers". */
export function spreadBack(
	text: string,
	actor: Actor | undefined,
	next: Actor | undefined,
	isPostposed: boolean,
	tables: LanguageTables
): void {
	if (!actor || !next || actor.list !== next.list) return;
	actor.between ||= next.between;
	// In a list 과 and と say "and"; only the last may stand beside the other side.
	if (actor.with && isPostposed) actor.with = next.with && next.particle === null;
	if (actor.rank === 'adjective' && (next.rank === 'official' || next.rank === 'name'))
		actor.rank = next.rank;
	// "Djibouti and Sudanese| presidents": so is one that the text writes by its name.
	if (isOfBoth(text, actor, next, tables)) actor.rank = next.rank;
	// 阿尔及利亚、马里等国领导人: an office behind the last name is that of all.
	const hasOffice = next.rank === 'official' && (next.title === null || isBehind(next));
	if (isCjkName(text, actor) && actor.rank === 'name' && hasOffice) actor.rank = 'official';
}

function isOfBoth(
	text: string,
	{ rank, end }: Actor,
	{ title, mention, start, person }: Actor,
	{ contexts: { and }, traits }: LanguageTables
): boolean {
	return (
		rank === 'name' &&
		title !== null &&
		person === null &&
		mention.end <= title.start &&
		traits.pluralInS &&
		and.words.has(text.slice(end, start).trim()) &&
		text.charAt(title.end - 1) === 's'
	);
}

function isBehind({ title, mention }: Actor): boolean {
	return title !== null && title.start >= mention.end;
}

function isCjkName(text: string, { mention }: Actor): boolean {
	return isCjk(text.charCodeAt(mention.start));
}

/** "The presidents of Chile, Peru and Bolivia": whoever follows in the list is a president too. */
export function spreadOn(actors: readonly Actor[]): void {
	let open: Actor | null = null;
	for (const [i, actor] of actors.entries()) {
		const previous = actors[i - 1];
		if (open === null || previous?.list !== actor.list) open = null;
		if (open && actor.title === null && (actor.rank === 'name' || actor.rank === 'adjective'))
			actor.rank = 'official';
		else open = actor.title && actor.mention.start > actor.title.start ? actor : null;
	}
}
