import type { Span } from '#lib/domain/evidence.ts';
import type { Mode, Status } from '#lib/domain/vocabulary.ts';
import type { Actor } from '../../03-match/actor.ts';
import type { Frame } from './frame.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { isUnsigned } from '../sentence/unsigned.ts';

type Said = 'cancelled' | 'planned' | 'proposed' | 'ongoing';

/** Whether an engagement took place, by the words of its own sentences; the first plain one decides. */
export function statusOf(frame: Frame): Status {
	const any = (kind: Said) => frame.sentences.some((sentence) => hasCue(sentence, kind));
	const all = (kind: 'planned' | 'proposed') =>
		frame.sentences
			.filter((sentence) => !sentence.isTitle)
			.every((sentence) => hasCue(sentence, kind)) && any(kind);
	if (frame.sentences.slice(0, 2).some((sentence) => isCancelled(frame, sentence)))
		return 'cancelled';
	if (all('planned') || isUnsigned(frame)) return 'planned';
	if (all('proposed') || isTentative(frame)) return 'proposed';
	if (any('ongoing')) return 'ongoing';
	return frame.type === 'project' ||
		frame.type === 'laboratory' ||
		frame.type === 'commercial_presence'
		? 'ongoing'
		: 'held';
}

const MOST_WORDS = 4;

/**
 * The words that say that it is cancelled, planned, proposed or going on. That it was held, or that a
 * plant stands there, is told by the sentences of the engagement themselves.
 */
export function statusWords(frame: Frame, status: Status): Span[] {
	if (status === 'held') return [];
	const { sentences, statements } = frame;
	const telling =
		status === 'cancelled'
			? sentences.slice(0, 2).filter((sentence) => isCancelled(frame, sentence))
			: sentences;
	const cued = telling.flatMap(({ cues }) => cues.filter(({ kind }) => kind === status));
	// "Are negotiating a memorandum", "could meet": what marked the verb.
	const marked = statements.flatMap(({ sentence, trigger }) =>
		trigger.standing === 'unsigned' || trigger.standing === 'tentative'
			? sentence.cues.filter(({ kind }) => kind === trigger.standing)
			: []
	);
	const words = new Map(
		(cued.length > 0 ? cued : status === 'ongoing' ? [] : marked).map((word) => [word.start, word])
	);
	return [...words.values()].sort((a, b) => a.start - b.start).slice(0, MOST_WORDS);
}

function isCancelled({ statements }: Frame, sentence: Sentence): boolean {
	if (!hasCue(sentence, 'cancelled')) return false;
	const own = statements.filter((statement) => statement.sentence === sentence);
	return own.length === 0 || own.some(({ trigger }) => trigger.standing !== 'settled');
}

/** "Could meet": nothing that was said of it is more than a wish. */
function isTentative({ statements, event }: Frame): boolean {
	return (
		event === null &&
		statements.length > 0 &&
		statements.every(({ trigger }) => trigger.standing === 'tentative')
	);
}

/** In person or by video, where the sentence that names the party says so. */
export function modeOf(actor: Actor, sentences: readonly Sentence[]): Mode | null {
	let video = false;
	let inPerson = false;
	for (const sentence of sentences) {
		if (!sentence.actors.some((other) => other.party === actor.party)) continue;
		if (hasCue(sentence, 'video')) video = true;
		if (hasCue(sentence, 'inPerson')) inPerson = true;
	}
	if (video && inPerson) return 'both';
	return video ? 'video' : inPerson ? 'in-person' : null;
}
