import type { Actor } from '../../03-match/actor.ts';
import { BODIES_ABROAD } from '../../lexicon/title-kinds.ts';
import { distinct } from './distinct.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Sides } from './sides.ts';

/** "JICA signed in Tunis", "in Accra the Nigerian High Commission entered into": with whom it is accredited. */
export function accredited({ actors }: Sentence, { start, value }: TriggerHit): Sides | null {
	if (value.rule.form !== 'verb') return null;
	if (MEETING.has(value.kind)) return sentTo(actors, start);
	if (value.kind !== 'sign') return null;
	const sent = sentTo(actors, start);
	if (sent) return sent;
	const body = actors.find(
		(actor) =>
			actor.party !== '' && actor.rank === 'official' && !actor.suppressed && isAbroad(actor)
	);
	if (!body) return null;
	const place = actors.find(
		({ locative, kind, party, suppressed }) =>
			locative && kind === 'country' && party !== '' && party !== body.party && !suppressed
	);
	return place ? { left: [body], right: [place], cue: 'with' } : null;
}

const MEETING: ReadonlySet<string> = new Set(['meet', 'call']);
/** Between an ambassador's title and the state of the post: "to the Republic of", in code units. */
const POST = 20;

/** "The Chinese Ambassador to Nepal met Ana Pérez", "called on the Minister": whom he meets there is of that state. */
function sentTo(actors: readonly Actor[], verb: number): Sides | null {
	const sides = postedBefore(actors, verb);
	if (!sides) return null;
	const met = actors.filter(({ start }) => start >= verb);
	const isHost =
		met.some(({ rank }) => rank === 'official') && met.every(({ party }) => party === '');
	return actors.length === 2 || isHost ? sides : null;
}

/** An ambassador before a verb, and the state of the post right behind the title. */
function postedBefore(actors: readonly Actor[], verb: number): Sides | null {
	const i = actors.findIndex(
		({ party, title, end }) => party !== '' && title?.kind === 'ambassador' && end <= verb
	);
	const [sent, post] = [actors[i], actors[i + 1]];
	if (!sent?.title || !post || post.rank !== 'name' || post.kind !== 'country') return null;
	if (post.end > verb || post.party === sent.party || post.start - sent.title.end > POST)
		return null;
	return { left: [sent], right: [post], cue: 'with' };
}

/** "The Ambassador of Italy in Nepal, with the Minister of Energy, attended the ceremony": an act of both states. */
export function attendedAtPost({ actors }: Sentence, { start, value }: TriggerHit): Sides | null {
	if (value.kind !== 'attend' || value.rule.form !== 'verb') return null;
	const sides = postedBefore(actors, start);
	const [post] = sides?.right ?? [];
	const host = actors.find(({ party, rank }) => rank === 'official' && party === post?.party);
	return sides && host ? { ...sides, right: [host] } : null;
}

/** 外交部長接受A大使、B大使呈遞國書: the letters of several are all for the one who stands before them. */
export function credentialsTo(
	actors: readonly Actor[],
	{ start, value }: TriggerHit,
	{ triggers }: Sentence
): Sides | null {
	const isCredentials = triggers.some((verb) => verb.value.rule.means === 'credentials');
	if (!isCredentials || value.kind !== 'meet') return null;
	const before = actors.filter(({ end, title }) => end <= start && title !== null);
	const envoys = distinct(before.filter(({ title }) => title?.kind === 'ambassador'));
	const [host] = before;
	if (!host || envoys.length < 2 || envoys.some(({ party }) => party === host.party)) return null;
	return { left: envoys, right: [host], cue: 'with' };
}

/** A body by its own name has no title beside it; a leader has a person. */
function isAbroad({ kind, title, person }: Actor): boolean {
	if (title?.kind === 'ambassador') return true;
	return kind === 'country' && person === null && (title === null || BODIES_ABROAD.has(title.kind));
}
