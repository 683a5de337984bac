import { canAct, type Actor } from '../../03-match/actor.ts';
import { hasCue, type Sentence } from './sentence.ts';

/**
 * Whether a sentence tells of sport, markets or entertainment. Not where the officials of two states stand in it: what
 * they opened may be a film, and what they agreed on an action.
 */
export function isOffstage(sentence: Sentence): boolean {
	if (!hasCue(sentence, 'offstage')) return false;
	const states = sentence.actors.filter(isInOffice).map(({ party }) => party);
	return new Set(states).size < BOTH || !sentence.triggers.some(({ value }) => MET.has(value.kind));
}

function isInOffice(actor: Actor): boolean {
	return (
		actor.rank === 'official' && actor.kind === 'country' && actor.party !== '' && canAct(actor)
	);
}

const BOTH = 2;
const MET: ReadonlySet<string> = new Set(['meet', 'receive', 'sign', 'call']);
