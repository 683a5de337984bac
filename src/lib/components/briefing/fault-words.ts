import { LIMITS } from '#lib/briefing/briefing.ts';
import { MOST_CHARACTERS, type BriefingFault } from '#lib/briefing/codec.ts';
import { m } from '#lib/paraglide/messages.js';

/** Why a file is no briefing, in a sentence. */
export function faultWords({ kind, slide, what }: BriefingFault): string {
	switch (kind) {
		case 'too-large':
			return m.briefing_fault_large({ n: Math.round(MOST_CHARACTERS / 1e6) });
		case 'no-json':
			return m.briefing_fault_no_json();
		case 'newer':
			return m.briefing_fault_newer({ version: what });
		case 'too-many':
			return m.briefing_fault_many({ n: what, most: LIMITS.slides });
		case 'too-long':
			return slide === null
				? m.briefing_fault_long_title({ most: what })
				: m.briefing_fault_long({ slide, most: what });
		case 'unknown-kind':
			return m.briefing_fault_kind({ slide: slide ?? 0 });
		case 'no-briefing':
			return m.briefing_fault_other();
		case 'damaged':
			return slide === null ? m.briefing_fault_whole() : m.briefing_fault_damaged({ slide });
	}
}
