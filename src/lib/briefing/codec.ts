import * as v from 'valibot';
import { BRIEFING_VERSION, BriefingSchema, type Briefing } from './briefing.ts';

/** Largest file that is read, in characters. */
export const MOST_CHARACTERS = 5_000_000;

/** Why a file is no briefing. */
export interface BriefingFault {
	kind:
		| 'too-large'
		| 'no-json'
		| 'newer'
		| 'too-many'
		| 'too-long'
		| 'unknown-kind'
		| 'damaged'
		| 'no-briefing';
	/** The number of the slide that has it, from 1; `null`: the briefing itself. */
	slide: number | null;
	/** Its version where that is newer, its slides where they are too many, else how much there may be. */
	what: string;
}

export type ReadBriefing = { briefing: Briefing } | { fault: BriefingFault };

/** Reads any text as a briefing. Never throws. */
export function readBriefing(text: string): ReadBriefing {
	if (text.length > MOST_CHARACTERS) return fault('too-large', null, String(MOST_CHARACTERS));
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return fault('no-json');
	}
	const version = versionOf(value);
	if (version !== null && version > BRIEFING_VERSION) return fault('newer', null, String(version));
	const result = v.safeParse(BriefingSchema, value);
	if (result.success) return { briefing: result.output };
	const [issue] = result.issues;
	return faultOf(issue);
}

/** The file of a briefing: the same briefing is always the same text. */
export function writeBriefing({ formatVersion, title, slides }: Briefing): string {
	return `${JSON.stringify({ formatVersion, title, slides }, null, '\t')}\n`;
}

function versionOf(value: unknown): number | null {
	if (typeof value !== 'object' || value === null || !('formatVersion' in value)) return null;
	return typeof value.formatVersion === 'number' ? value.formatVersion : null;
}

function faultOf(issue: v.InferIssue<typeof BriefingSchema>): ReadBriefing {
	const [list, index, field] = (issue.path ?? []).map(({ key }) => key);
	const slide = list === 'slides' && typeof index === 'number' ? index + 1 : null;
	if (issue.type === 'max_length') {
		const isList = Array.isArray(issue.input);
		return isList
			? fault('too-many', null, String(issue.input.length))
			: fault('too-long', slide, String(issue.requirement));
	}
	if (slide !== null) return fault(field === 'kind' ? 'unknown-kind' : 'damaged', slide);
	// Without the mark of a briefing it is some other file.
	return fault(list === undefined || list === 'formatVersion' ? 'no-briefing' : 'damaged');
}

function fault(
	kind: BriefingFault['kind'],
	slide: BriefingFault['slide'] = null,
	what = ''
): ReadBriefing {
	return { fault: { kind, slide, what } };
}
