import type { Actor } from '../actor.ts';
import { fold } from '../../text/fold.ts';
import type { Phrasing } from '../../lexicon/phrasing.ts';
import type { LayeredHits } from '../scan.ts';

/** "the special envoy of Canada |for Syria|": what he is sent for is no party. */
export function isMandate(
	text: string,
	envoy: Actor | undefined,
	{ rank, start }: Actor,
	{ mandate }: Phrasing
): boolean {
	if (envoy?.title?.kind !== 'envoy' || rank === 'official' || start < envoy.end) return false;
	return mandate.test(fold(text.slice(envoy.end, start)));
}

/** "the Paris conference |on Syria|", "une réunion sur la Libye": what others met about. */
export function isTheme(
	text: string,
	{ rank, start, title }: Actor,
	{ trigger }: LayeredHits,
	{ theme }: Phrasing
): boolean {
	if (rank !== 'name' || title !== null) return false;
	return trigger.some(({ end, value }) => {
		if (value.layer !== 'trigger' || end > start || start - end > THEME_REACH) return false;
		const isMeeting = value.kind === 'event' || value.kind === 'meet';
		return isMeeting && value.rule.form === 'noun' && theme.test(fold(text.slice(end, start)));
	});
}

/** Between the noun of a meeting and what it is about, in code units. */
const THEME_REACH = 40;
