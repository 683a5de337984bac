import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from './actor.ts';
import type { LayeredHits } from './scan.ts';

/** Marks what is only talked about: everything behind a topic word, up to the end of the clause. */
export function suppress(text: string, actors: Actor[], sentence: Span, hits: LayeredHits): void {
	for (const cue of hits.cue) {
		if (cue.start < sentence.start || cue.end > sentence.end || cue.value.layer !== 'cue') continue;
		if (cue.value.kind === 'sidelines')
			for (const actor of actors)
				if (actor.party === 'UN' && actor.start >= cue.end && actor.start - cue.end < 60)
					actor.suppressed = !actor.compound;
		if (cue.value.kind !== 'topic' && cue.value.kind !== 'aside') continue;
		const stop = clauseEnd(text, cue.end, sentence.end);
		for (const actor of actors)
			if (
				actor.start >= cue.end &&
				actor.start < stop &&
				actor.title === null &&
				actor.person === null
			)
				actor.suppressed = true;
	}
}

function clauseEnd(text: string, from: number, to: number): number {
	const match = /[;:。]|,\s(?=(?:and|but|while|y|e|ed|et|mas|pero|ma|mais)\s)/.exec(
		text.slice(from, to)
	);
	return match ? from + match.index : to;
}
