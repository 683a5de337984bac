import type { Actor } from '../../03-match/actor.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import { nameSpan } from './event-name.ts';

/**
 * "The Minister of Kenya spoke |at the conference in Accra|", "led the delegation at the meeting held in Apia": where no
 * word of attending says so, whoever acts at a conference in another state has come to it.
 */
export function actsAtEvent(text: string, sentence: Sentence, event: TriggerHit): Actor[] {
	const { tables, actors, triggers, isTitle } = sentence;
	const words = tables.grammar.atEvents ?? [];
	if (words.length === 0 || isTitle || hasCue(sentence, 'denied')) return [];
	if (triggers.some(isFaceToFace)) return [];
	const span = nameSpan(text, sentence, event);
	const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start).toLowerCase();
	if (!words.some((word) => before.endsWith(` ${word} `))) return [];
	const guest = actors.findLast(
		({ end, rank, party, kind, suppressed }) =>
			end <= span.start && rank === 'official' && party !== '' && kind === 'country' && !suppressed
	);
	if (!guest || guest.with || guest.locative) return [];
	const place = actors.find(({ start }) => start >= span.end);
	if (!place?.locative || place.suppressed || place.party === guest.party) return [];
	if (!BESIDE.test(text.slice(span.end, place.start))) return [];
	return actors.filter(({ list, end }) => list === guest.list && end <= span.start);
}

/** Whom somebody met there is told by the words for meeting. */
function isFaceToFace({ value }: TriggerHit): boolean {
	return value.rule.form === 'verb' && FACING.has(value.kind);
}

const FACING: ReadonlySet<string> = new Set(['meet', 'call', 'receive', 'sign', 'host']);

/** " held in ", " in the capital, ": between a conference and its place. */
const BESIDE = /^[^.,;:()]{1,32}$/;
/** "at this year's ", in code units. */
const REACH = 20;
