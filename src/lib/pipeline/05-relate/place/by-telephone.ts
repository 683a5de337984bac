import type { Frame } from '../frame/frame.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';

/** What may be said of a call too: that something was discussed, or agreed. */
const SAID: ReadonlySet<string> = new Set(['call', 'agree', 'sign']);

/** Who speaks by telephone is nowhere together; what is first told as a call stays one. */
export function isByTelephone({ statements }: Frame): boolean {
	const first = statements.find(
		({ trigger }) => trigger.kind === 'call' || !SAID.has(trigger.kind)
	);
	return first?.trigger.kind === 'call';
}

/** Whoever met by video was nowhere together either: the sentence that first tells it says so. */
export function isByVideo({ event, statements }: Frame): boolean {
	const first = statements.find(({ sentence }) => !sentence.isTitle)?.sentence;
	return (
		event === null && first !== undefined && hasCue(first, 'video') && !hasCue(first, 'inPerson')
	);
}

/** "The meeting planned for Lima was held by video": where it was to be, nobody was. */
export function isMovedToVideo(sentence: Sentence): boolean {
	return hasCue(sentence, 'video') && hasCue(sentence, 'planned') && !hasCue(sentence, 'inPerson');
}
