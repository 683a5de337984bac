import type { Actor } from './actor.ts';
import type { LayeredHits } from './scan.ts';

/** "the special envoy of Canada |for Syria|": what he is sent for is no party. */
export function isMandate(text: string, envoy: Actor | undefined, { rank, start }: Actor): boolean {
	if (envoy?.title?.kind !== 'envoy' || rank === 'official' || start < envoy.end) return false;
	return MANDATE.test(text.slice(envoy.end, start));
}

const MANDATE =
	/^ (?:for|pour|per|para|für)(?: (?:the|la|le|les|il|lo|[ioa]|gli|el|os|as|den|die|das) | l['’]| )$/;

/** "the Paris conference |on Syria|", "une réunion sur la Libye": what others met about. */
export function isTheme(
	text: string,
	{ rank, start, title }: Actor,
	{ trigger }: LayeredHits
): boolean {
	if (rank !== 'name' || title !== null) return false;
	return trigger.some(({ end, value }) => {
		if (value.layer !== 'trigger' || end > start || start - end > THEME_REACH) return false;
		const isMeeting = value.kind === 'event' || value.kind === 'meet';
		return isMeeting && value.rule.form === 'noun' && THEME.test(text.slice(end, start));
	});
}

const THEME =
	/^(?: (?:de|of|di|von|in|à|em|en) \p{Lu}[\p{L}-]+)? (?:on|about|sur|sobre|su|sulla|sul|zu|zur|über)(?: (?:the|la|le|les|el|los|il|o|a|os|die|den|der))? (?:l['’])?$/iu;
/** Between the noun of a meeting and what it is about, in code units. */
const THEME_REACH = 40;
