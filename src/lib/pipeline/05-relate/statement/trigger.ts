import type { Span } from '#lib/domain/evidence.ts';
import type { EngagementType } from '#lib/domain/vocabulary.ts';
import type { Meaning, RuleRow, Trigger } from '../../lexicon/lexicon.ts';
import type { TriggerHit } from '../sentence/sentence.ts';

/** The word by which a statement tells an engagement, with the rule that knows it. */
export interface Told extends Span {
	kind: Trigger;
	rule: string;
	form: RuleRow['form'];
	means: Meaning | null;
	type: EngagementType | null;
	standing?: TriggerHit['standing'];
}

/** Told of both sides alike; the others say who goes where, or does what for whom. */
export const DIRECT: ReadonlySet<Trigger> = new Set(['meet', 'call', 'sign', 'agree']);

export function triggerOf({ value, standing, words, ...span }: TriggerHit): Told {
	const { start, end } = words ?? span;
	return {
		start,
		end,
		kind: value.kind,
		rule: value.rule.id,
		form: value.rule.form,
		means: value.rule.means ?? null,
		type: value.rule.type ?? null,
		...(standing && { standing })
	};
}

/** The meeting of two that other words tell. */
export function meeting(trigger: TriggerHit): Told {
	return { ...triggerOf(trigger), kind: 'meet', type: 'bilateral_meeting' };
}

/** A meeting that the shape of a sentence tells, and no word of it: all of the sentence is the proof. */
export function toldByShape({ start, end }: Span, rule: string): Told {
	return { start, end, kind: 'meet', rule, form: 'noun', means: null, type: null };
}
