import type { Actor } from '../03-match/actor.ts';
import type { Sentence } from './sentence.ts';

type Owner = Pick<Actor, 'party' | 'kind'>;

/** "In Panama he met his counterpart": the state in which a sentence takes place. */
export function placeIn(sentence: Sentence, home: string | null): Owner | undefined {
	return sentence.actors.find(
		({ locative, party, kind }) => locative && kind === 'country' && party !== '' && party !== home
	);
}

/** 세네갈을 찾아 광업부 장관과 면담했다: the minister of the state that was gone to. */
export function hostOf(sentence: Sentence, actor: Actor, home: string | null): Owner | undefined {
	const { isVerbFinal } = sentence.tables;
	const isMet = isVerbFinal && (actor.with || actor.particle === 'object');
	return isMet && sentence.triggers.some(({ value }) => value.kind === 'visit')
		? placeIn(sentence, home)
		: undefined;
}
