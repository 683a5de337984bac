import type { Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence } from '../sentence/sentence.ts';

const FACING: ReadonlySet<string> = new Set(['meet', 'call', 'receive', 'sign']);
/** Between an ambassador and the state of the post: "accredited to the Republic of", in code units. */
const POST = 24;

/** "The ambassador of Peru in Ghana met the Minister of Health": an office without a state is that of the post. */
export function ownerByPost(
	text: string,
	{ actors, triggers }: Sentence,
	actor: Actor
): Actor | null {
	for (const [i, sent] of actors.entries()) {
		const post = actors[i + 1];
		if (sent.title?.kind !== 'ambassador' || sent.party === '' || !post || sent === actor) continue;
		if (post.rank !== 'name' || post.kind !== 'country') continue;
		if (post.party === sent.party || post.start - sent.end > POST) continue;
		if (!post.locative && !SENT_TO.test(text.slice(sent.end, post.start))) continue;
		// "Notes were exchanged between the Ambassador of Peru to Ghana and the Permanent Secretary"
		if (sent.between && actor.start >= post.end) return post;
		// "kamen der Botschafter von Peru in Ghana, Luis Soto, und der Minister zusammen"
		if (actor.start >= post.end && AND_HIS.test(fold(text.slice(post.end, actor.start))))
			return post;
		const [from, to] = actor.start >= post.end ? [post.end, actor.start] : [actor.end, sent.start];
		const isBetween = triggers.some(
			({ start, end, value }) => FACING.has(value.kind) && start >= from && end <= to
		);
		if (isBetween) return post;
	}
	return null;
}

/** "the Ambassador of Peru| to the Republic of |Ghana" */
const SENT_TO = /^ to (?:the (?:Republic of )?)?$/;

/** Behind the post, the name of whoever holds it, and the word for "and". */
const AND_HIS =
	/^(?:,? \p{L}[\p{L}.' -]{3,40},?)? (?:and|und|e|et|y|ve) (?:the |der |die |il |la |le |el )?$/u;

/** The next of a sentence, where it acts for a known state. */
export function missionBehind(actors: readonly Actor[], actor: Actor): Actor | null {
	const next = actors[actors.indexOf(actor) + 1];
	return next?.rank === 'official' && next.kind === 'country' && next.party !== '' ? next : null;
}

/** 리 외무상| 등 |북한 대표단, 李外相|ら|北朝鮮代表団: the first of a mission is of the state that sent it. */
export function ownerByMission(
	text: string,
	{ actors, tables }: Sentence,
	actor: Actor
): Actor | null {
	const mission = missionBehind(actors, actor);
	if (!mission) return null;
	return tables.phrasing.idioms.andOthers.test(text.slice(actor.end, mission.start))
		? mission
		: null;
}

/** "She is a special envoy of President Pérez": of whoever sent her. */
export function ownerBySender(
	text: string,
	{ actors, tables }: Sentence,
	actor: Actor
): Actor | null {
	const sender = actors[actors.indexOf(actor) + 1];
	if (actor.title?.kind !== 'envoy' || sender?.rank !== 'official' || sender.party === '')
		return null;
	const gap = fold(text.slice(actor.end, sender.start)).trim();
	return tables.contexts.of.words.has(gap) ? sender : null;
}
