import type { Actor } from '../../03-match/actor.ts';
import type { Frame } from '../frame/frame.ts';

/** So many members by name stand for the bloc. */
const MEMBERS = 3;

/**
 * "Held separate meetings with the heads of government of SAARC. He met those of A, B and C": who met each of the
 * members by name met none for the bloc.
 */
export function isOfMembers({ parts, pairs, event }: Frame, frames: readonly Frame[]): boolean {
	const bloc = parts.find(({ actor }) => actor.kind !== 'country');
	const [pair, ...more] = pairs;
	if (event || !bloc || !pair || more.length > 0) return false;
	if (!isPlainOffice(bloc.actor)) return false;
	const { party } = bloc.actor;
	const doer = pair.source === party ? pair.target : pair.source;
	const met = frames
		.flatMap((frame) => frame.pairs)
		.flatMap(({ source, target }) =>
			source === doer ? [target] : target === doer ? [source] : []
		);
	const { parties } = bloc.sentence.tables;
	const members = new Set(met.filter((other) => parties.shareOf(party, new Set([other])) > 0));
	return members.size >= MEMBERS;
}

/** "The leaders of the bloc": somebody by name, or a body, acts for the bloc itself. */
function isPlainOffice({ rank, title, person, compound, mention }: Actor): boolean {
	const isNamed = person !== null && !(person.start >= mention.start && person.end <= mention.end);
	const isBody = title?.isBody === true && title.kind !== 'state-noun';
	return rank === 'official' && !isNamed && !isBody && !compound;
}
