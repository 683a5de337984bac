import type { Span } from '#lib/domain/evidence.ts';
import { isCjk } from '../../text/script.ts';
import type { Frame } from '../frame/frame.ts';
import { hasCue, type CueHit, type Sentence, type TriggerHit } from './sentence.ts';

/** So far behind "plans to", "negotiating", in code units, the agreement stands of which it is said. */
const REACH = 40;
/** So far behind it the verb or the noun of the signing stands: "negotiating | the signing of". */
const VERB_REACH = 15;

/**
 * Marks the agreements of a sentence that are still to be signed: "is to be signed", "are negotiating a
 * memorandum", 체결하기로 했다. A signing that is told beside them leaves all as they are.
 */
export function markUnsigned(
	text: string,
	triggers: readonly TriggerHit[],
	all: readonly CueHit[]
): TriggerHit[] {
	const cues = all.filter(({ kind }) => kind === 'unsigned');
	const signs = triggers.filter(({ value }) => value.kind === 'sign');
	const isSaid = cues.some((cue) =>
		signs.some((sign) => sign.end > cue.start - REACH * 2 && sign.start - cue.end <= REACH)
	);
	if (!isSaid || signs.some((sign) => isPlain(text, sign, cues))) return [...triggers];
	return triggers.map((trigger) =>
		signs.includes(trigger) && trigger.standing === undefined
			? { ...trigger, standing: 'unsigned' }
			: trigger
	);
}

/** A verb that tells of a signing, and is no part of what is said to be still to come. */
function isPlain(text: string, { start, end, value }: TriggerHit, cues: readonly Span[]): boolean {
	if (value.rule.form === 'noun') return false;
	if (cues.some((cue) => start < cue.end + VERB_REACH && end > cue.start)) return false;
	// Where nouns and verbs are one list (협정, 체결), only another clause tells of another signing.
	if (!isCjk(text.charCodeAt(start))) return true;
	return cues.every((cue) =>
		/[,，、]/.test(text.slice(Math.min(end, cue.end), Math.max(start, cue.start)))
	);
}

/** Whether all that a frame's text tells of an agreement is that it is still to be signed. */
export function isUnsigned({ type, event, statements, sentences }: Frame): boolean {
	if (type !== 'agreement' || event !== null) return false;
	const told = statements.filter(({ trigger }) => trigger.kind === 'sign');
	const first = told.find(({ sentence }) => !sentence.isTitle) ?? told[0];
	if (first?.trigger.standing !== 'unsigned') return false;
	return !sentences.some((sentence) => !sentence.isTitle && tellsSigning(sentence));
}

/** "Letters of intent were signed"; where nouns and verbs are one list, any word may be a noun. */
function tellsSigning({ triggers, tables }: Sentence): boolean {
	if (tables.traits.verbalNouns) return false;
	return triggers.some(
		({ value, standing }) =>
			value.kind === 'sign' && value.rule.form !== 'noun' && standing === undefined
	);
}

/** An agreement of which only the future is told: when it was in the news is no date of it. */
export function isToCome(frame: Frame): boolean {
	if (frame.type !== 'agreement' || frame.event !== null) return false;
	if (isUnsigned(frame)) return true;
	const own = frame.sentences.filter(({ isTitle }) => !isTitle);
	return own.length > 0 && own.every((sentence) => hasCue(sentence, 'planned'));
}
