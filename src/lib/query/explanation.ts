import type { Engagement } from '#lib/domain/engagement.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import { dateHow, type DateHow } from './date-how.ts';
import { proofsOf, PROVEN, type Proven } from './evidence-of.ts';
import { ruleFamily, type RuleFamily } from './rule-family.ts';

/** Why an engagement stands as it does: each cue with its rule and the words it stands on. */
export interface Explanation {
	date: { how: DateHow | 'none'; cues: readonly Cue[] };
	venue: { how: 'city' | 'country' | 'inherited' | 'corrected' | 'none'; cues: readonly Cue[] };
	/** All else that is proved, in the order in which it is told. */
	rest: readonly { proves: Proven; cues: readonly Cue[] }[];
}

/** Words that rules of one family read. */
export interface Cue {
	family: RuleFamily;
	/** Of the first of them, for the family `other`. */
	rule: string;
	spans: readonly CueSpan[];
}

export interface CueSpan {
	evidence: Evidence;
	/** Party, sector or mineral that the words stand for. */
	ids: readonly string[];
}

export function explanationOf(engagement: Engagement): Explanation {
	return {
		date: {
			how: engagement.date ? dateHow(engagement.date) : 'none',
			cues: cuesOf(engagement, 'date')
		},
		venue: { how: venueHow(engagement), cues: cuesOf(engagement, 'venue') },
		rest: PROVEN.filter((proves) => proves !== 'date' && proves !== 'venue')
			.map((proves) => ({ proves, cues: cuesOf(engagement, proves) }))
			.filter(({ cues }) => cues.length > 0)
	};
}

function venueHow({ venue }: Engagement): Explanation['venue']['how'] {
	if (!venue) return 'none';
	if (venue.evidence.length === 0) return 'corrected';
	return venue.inherited ? 'inherited' : venue.precision;
}

/** The cues for one thing, by family in the order in which they come; each span once. */
function cuesOf(engagement: Engagement, proves: Proven): Cue[] {
	const cues = new Map<RuleFamily, { rule: string; spans: Map<string, CueSpan> }>();
	for (const { evidence, id, proves: proven } of proofsOf(engagement)) {
		if (proven !== proves) continue;
		const family = familyFor(proves, evidence.rule);
		const cue = cues.get(family) ?? { rule: evidence.rule, spans: new Map() };
		cues.set(family, cue);
		const key = JSON.stringify([evidence.document, evidence.start, evidence.end]);
		const ids = new Set([...(cue.spans.get(key)?.ids ?? []), ...(id === null ? [] : [id])]);
		cue.spans.set(key, { evidence, ids: [...ids] });
	}
	return [...cues].map(([family, { rule, spans }]) => ({
		family,
		rule,
		spans: [...spans.values()]
	}));
}

/** A place or a day that is read with the event itself has the event's rule, which says nothing of it. */
function familyFor(proves: Proven, rule: string): RuleFamily {
	const family = ruleFamily(rule);
	if (proves === 'date') return 'date';
	return proves === 'venue' && !family.startsWith('venue') ? 'venue-words' : family;
}
