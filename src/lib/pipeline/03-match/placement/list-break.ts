import type { Actor } from '../actor.ts';
import { isPlace } from './list-gap.ts';

/** "In Ecuador|, |China's bank signed", "in Abu Dhabi|, |the Iranian minister": a place, and then whoever acts there. */
export function isBehindPlace(text: string, place: Actor, actor: Actor, gap: string) {
	const { rank, title, mention, person, party } = actor;
	if (!isPlace(place) || !gap.startsWith(',')) return false;
	// "after a visit to Peru, |Ana Pérez": by her name alone, and of another state.
	if (!place.locative && gap === ', ' && person && !title && party !== place.party) return true;
	if (!place.locative) return false;
	return (
		(rank === 'official' && title !== null) ||
		/^['’]s /.test(text.slice(mention.end, mention.end + 3))
	);
}

/** "During his visit to Kenya and Ghana|, the |Prime Minister said": an office without a state is in no list of states. */
export function opensNextClause(
	previous: Actor,
	{ party, title, start }: Actor,
	gap: string
): boolean {
	// "The visit of the Minister, Ana Pérez|, to |Cyprus": where somebody goes.
	if (previous.person && /^,?\sto\s$/.test(gap)) return true;
	const isBare = isPlace(previous) || (previous.rank === 'adjective' && !previous.title);
	return isBare && party === '' && title?.start === start && /^,\s\p{Ll}+\s$/u.test(gap);
}

/** "At the invitation of the President of Peru|, the |President of Oman paid a visit": the guest, and no second host. */
export function isGuestOf(
	host: Actor | undefined,
	{ title, person, start }: Actor,
	gap: string
): boolean {
	if (host?.isInviter !== true || !title) return false;
	// "At the invitation of the Government of Peru|, |Per Dahl, President of Norway, paid a visit"
	return person?.start === start && person.end < title.start
		? gap === ', '
		: title.office.start === start && /,\s(?:\p{L}{1,3}['\s])?$/u.test(gap);
}

/** 日米豪|、|日米韓の外相会談: a compound that begins with the same state again is another one. */
export function isNextCompound(
	head: Actor | undefined,
	previous: Actor,
	actor: Actor,
	gap: string
): boolean {
	return previous.compound && actor.compound && head?.party === actor.party && /^[、,]$/.test(gap);
}
