import type { Span } from '#lib/domain/evidence.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';

/** A word that tells an engagement, with what it tells. */
export interface Verb extends Span {
	kind: Trigger;
}

/**
 * 日本とEUの|EPA|の大筋合意に向けて協力する, 한-중 |자유무역협정| 협상 동향에 대해 의견을 교환했다: an agreement that is the subject of what
 * others speak or agree about, and is signed by nobody there. The next verb behind those words tells what is done:
 * another signing leaves the agreement as it is.
 */
export function isTalkedAbout(
	text: string,
	{ end }: Span,
	verbs: readonly Verb[],
	{ talkedAbout }: Idioms
): boolean {
	const words = talkedAbout.exec(text.slice(end, end + REACH));
	if (!words) return false;
	const behind = end + words[0].length;
	const next = verbs.find(({ start }) => start >= behind);
	return next !== undefined && TALKS.has(next.kind) && next.start - behind <= VERB;
}

/** In code units: from an agreement to the end of its noun phrase, and on to the verb. */
const REACH = 64;
const VERB = 24;
const TALKS: ReadonlySet<Trigger> = new Set(['meet', 'call', 'agree']);
