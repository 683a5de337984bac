import * as v from 'valibot';
import { BRIEFING_VERSION, BriefingSchema, type Briefing } from './briefing.ts';

/** Largest file that is read, in characters. */
export const MOST_CHARACTERS = 5_000_000;

/** Why a file is no briefing. */
export interface BriefingFault {
	kind: 'too-large' | 'no-json' | 'newer' | 'damaged';
	/** The path to what is damaged in it; empty for the whole file. */
	where: string;
	/** Its version where that is newer, its length where that is too large. */
	what: string;
}

export type ReadBriefing = { briefing: Briefing } | { fault: BriefingFault };

/** Reads any text as a briefing. Never throws. */
export function readBriefing(text: string): ReadBriefing {
	if (text.length > MOST_CHARACTERS) return fault('too-large', '', String(text.length));
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return fault('no-json');
	}
	const version = versionOf(value);
	if (version !== null && version > BRIEFING_VERSION) return fault('newer', '', String(version));
	const result = v.safeParse(BriefingSchema, value);
	if (result.success) return { briefing: result.output };
	const [issue] = result.issues;
	return fault('damaged', v.getDotPath(issue) ?? '');
}

/** The file of a briefing: the same briefing is always the same text. */
export function writeBriefing({ formatVersion, title, slides }: Briefing): string {
	return `${JSON.stringify({ formatVersion, title, slides }, null, '\t')}\n`;
}

function versionOf(value: unknown): number | null {
	if (typeof value !== 'object' || value === null || !('formatVersion' in value)) return null;
	return typeof value.formatVersion === 'number' ? value.formatVersion : null;
}

function fault(kind: BriefingFault['kind'], where = '', what = ''): ReadBriefing {
	return { fault: { kind, where, what } };
}
