import * as v from 'valibot';
import { BRIEFING_VERSION, BriefingSchema, type Briefing } from './briefing.ts';

/** Largest file that is read, in characters. */
export const MOST_CHARACTERS = 5_000_000;

/** Why a file is no briefing. `where` is the path to the fault in it, empty for the whole file. */
export interface BriefingFault {
	kind: 'too-large' | 'no-json' | 'newer' | 'damaged';
	where: string;
	what: string;
}

export type ReadBriefing = { briefing: Briefing } | { fault: BriefingFault };

/** Reads any text as a briefing. Never throws. */
export function readBriefing(text: string): ReadBriefing {
	if (text.length > MOST_CHARACTERS) return fault('too-large', '', String(text.length));
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return fault('no-json', '', error instanceof Error ? error.message : '');
	}
	const version = versionOf(value);
	if (version !== null && version > BRIEFING_VERSION) return fault('newer', '', String(version));
	const result = v.safeParse(BriefingSchema, value);
	if (result.success) return { briefing: result.output };
	const [issue] = result.issues;
	return fault('damaged', v.getDotPath(issue) ?? '', issue.message);
}

/** The file of a briefing: the same briefing is always the same text. */
export function writeBriefing({ formatVersion, title, slides }: Briefing): string {
	return `${JSON.stringify({ formatVersion, title, slides }, null, '\t')}\n`;
}

function versionOf(value: unknown): number | null {
	if (typeof value !== 'object' || value === null || !('formatVersion' in value)) return null;
	return typeof value.formatVersion === 'number' ? value.formatVersion : null;
}

function fault(kind: BriefingFault['kind'], where: string, what: string): ReadBriefing {
	return { fault: { kind, where, what } };
}
