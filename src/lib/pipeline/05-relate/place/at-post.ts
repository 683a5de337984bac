import type { Actor, ActorTitle } from '../../03-match/actor.ts';
import { OFFICES_AT_HOME } from '../../lexicon/title-kinds.ts';
import { isByTelephone, isByVideo } from './by-telephone.ts';
import type { Frame } from '../frame/frame.ts';
import { inState, type Where } from './meanwhile.ts';

/** "The ambassador of Peru spoke with Ghana's Minister of Health": an ambassador works at the post. */
export function atPost(frame: Frame): Where | null {
	const { event, parts, statements, type } = frame;
	if (event || parts.length !== 2 || type !== 'bilateral_meeting') return null;
	if (isByTelephone(frame) || isByVideo(frame)) return null;
	const actors = statements.flatMap(({ left, right }) => [...left, ...right]);
	const sides = parts.map(({ actor }) => actors.filter(({ party }) => party === actor.party));
	const sent = sides.findIndex((side) => has(side, ['ambassador']));
	const [envoys, hosts] = [sides[sent], sides[1 - sent]];
	if (!envoys || !hosts || envoys.some(isAtHome) || has(hosts, ['ambassador', 'envoy']))
		return null;
	const host = hosts.find(isAtHome);
	return host?.kind === 'country' ? { ...inState(host), rule: 'venue.post' } : null;
}

function isAtHome({ title }: Actor): boolean {
	return title !== null && OFFICES_AT_HOME.has(title.kind);
}

function has(side: readonly Actor[], kinds: readonly ActorTitle['kind'][]): boolean {
	return side.some(({ title }) => title !== null && kinds.includes(title.kind));
}
