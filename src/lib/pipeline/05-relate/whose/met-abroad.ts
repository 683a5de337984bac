import type { Actor, Owner } from '../../03-match/actor.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';

/**
 * "In Panama he met his counterpart": the state in which a sentence takes place; one that is only talked
 * about, if it stands before `met`.
 */
export function placeIn(
	sentence: Sentence,
	home: string | null,
	met = Infinity
): Owner | undefined {
	const places = sentence.actors.filter(
		({ locative, party, kind }) => locative && kind === 'country' && party !== '' && party !== home
	);
	return places.find(({ suppressed }) => !suppressed) ?? places.find(({ start }) => start < met);
}

/** "flew to Tashkent, where she met her counterpart": the state that was gone to before he was met. */
export function goalBefore({ actors, triggers, tables }: Sentence, met: Actor): Owner | undefined {
	if (tables.isVerbFinal) return undefined;
	const gone = triggers.findLast(({ end, value }) => value.kind === 'visit' && end <= met.start);
	const goal = gone && actors.find(({ start }) => start >= gone.end && start - gone.end < GOAL);
	if (!goal || goal.end > met.start || goal.kind !== 'country') return undefined;
	return goal.rank === 'name' || goal.rank === 'seat' ? goal : undefined;
}

/** Between the word for a journey and where it goes, in code units. */
const GOAL = 30;

/** "with the President of Brazil and with his counterpart": of the state of whoever stands before the "and". */
export function beside(
	text: string,
	{ actors, tables }: Sentence,
	actor: Actor,
	home: string | null
): Owner | undefined {
	const before = actors[actors.indexOf(actor) - 1];
	if (before?.rank !== 'official' || before.kind !== 'country' || !before.with) return undefined;
	if (before.party === '' || before.party === home || home === null) return undefined;
	const [and = '', ...words] = text
		.slice(before.end, actor.start)
		.replace(/^,/, '')
		.trim()
		.split(' ');
	const { contexts } = tables;
	if (!contexts.and.words.has(and)) return undefined;
	// "and with his"
	const rest = contexts.with.words.has(words[0] ?? '') ? words.slice(1) : words;
	return rest.length <= 1 && (rest[0] ?? '').length <= ARTICLE ? before : undefined;
}

/** The longest article or possessive, in code units. */
const ARTICLE = 5;

/** 세네갈을 찾아 광업부 장관과 면담했다: the minister of the state that was gone to. */
export function hostOf(sentence: Sentence, actor: Actor, home: string | null): Owner | undefined {
	const { isVerbFinal } = sentence.tables;
	const isMet = isVerbFinal && (actor.with || actor.particle === 'object');
	return isMet && sentence.triggers.some(({ value }) => value.kind === 'visit')
		? placeIn(sentence, home)
		: undefined;
}

/** 総務副大臣はヘルシンキで|事務次官と覚書に署名した: whom somebody of the text's own met abroad is not of the same state. */
export function metBesideOwn(
	sentence: Sentence,
	actor: Actor,
	home: string | null
): Owner | undefined {
	const { actors, triggers, tables } = sentence;
	const isMet =
		tables.isVerbFinal &&
		actor.with &&
		actor.person === null &&
		triggers.some(({ value }) => SIDED.has(value.kind)) &&
		actors.some(
			({ rank, party, start, with: isWith }) =>
				rank === 'official' && party === home && !isWith && start < actor.start
		);
	return isMet ? placeIn(sentence, home) : undefined;
}

/**
 * "met in Honiara with |Police Minister Ana Rowe|", "In Peru, she met |the Minister of Mines|": whom somebody from
 * elsewhere meets in a state, and whose state nobody names, is of that state.
 */
export function metThere(sentence: Sentence, actor: Actor, home: string | null): Owner | undefined {
	const { actors, triggers, tables } = sentence;
	if (tables.isVerbFinal || sentence.isTitle || hasCue(sentence, 'sidelines')) return undefined;
	const verb = triggers.findLast(
		({ end, value }) =>
			value.kind === 'meet' &&
			(value.rule.form === 'verb' || actor.with) &&
			end <= actor.start &&
			actor.start - end < MET
	);
	if (!verb) return undefined;
	const place =
		actors.findLast(
			({ locative, rank, party, kind, suppressed, end }) =>
				locative &&
				(rank === 'name' || rank === 'seat') &&
				party !== '' &&
				kind === 'country' &&
				!suppressed &&
				end <= actor.start
		) ?? goalBefore(sentence, actor);
	if (!place) return undefined;
	const doer = actors.findLast(({ rank, end }) => rank === 'official' && end <= verb.start);
	const from = doer ? doer.party : home;
	if (from === place.party || (doer && from === '')) return undefined;
	return place;
}

/** Between the verb and whom it has for an object: a place, a day, others, in code units. */
const MET = 80;

const SIDED: ReadonlySet<string> = new Set(['meet', 'sign']);
