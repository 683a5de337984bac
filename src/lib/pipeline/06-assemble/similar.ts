import { parseEdtf, type PartialDate } from '#lib/domain/edtf.ts';
import { fold } from '../text/fold.ts';
import { dayNumber } from '../04-date/civil.ts';
import type { Draft } from '../05-relate/record/draft.ts';

/** Reports of one engagement date it at most so many days apart. */
const DAYS_APART = 3;
const ENOUGH_SHARED = 0.5;

/** Kinds under which two reports may tell the same thing: a visit is also a meeting. */
const FAMILY: Record<Draft['type'], string> = {
	summit: 'conference',
	forum: 'conference',
	ministerial_meeting: 'conference',
	bilateral_meeting: 'meeting',
	visit: 'meeting',
	agreement: 'agreement',
	project: 'project',
	laboratory: 'project',
	investment: 'investment',
	commercial_presence: 'investment',
	other: 'conference'
};

/**
 * Whether two documents tell the same engagement. Not all fields have to agree: parties and time
 * must fit, and conferences must share a name. What neither dates may not be merged by parties alone.
 */
export function isSame(a: Draft, b: Draft): boolean {
	if (a.document === b.document || FAMILY[a.type] !== FAMILY[b.type]) return false;
	const time = timeFits(a, b);
	if (time === 'apart') return false;
	const shared = overlap(partiesOf(a), partiesOf(b));
	if (a.isNamed && b.isNamed)
		return (
			shared > 0 && overlap(words(a.name), words(b.name)) >= ENOUGH_SHARED && time !== 'unknown'
		);
	return (
		time === 'same' &&
		shared >= (a.isNamed || b.isNamed ? 0.8 : 1) &&
		FAMILY[a.type] !== 'conference'
	);
}

/**
 * Whether its content alone tells that another document speaks of the same engagement: equal content
 * is then one engagement, while undated talks of the same two may be any talks of theirs.
 */
export function canBeRecognised({ isNamed, type, date }: Draft): boolean {
	if (!date) return false;
	return isNamed || (dayOf(parseEdtf(date.edtf).start) !== null && FAMILY[type] !== 'conference');
}

/** `same`: within days. `possible`: within the same month or year, as far as known. */
function timeFits(a: Draft, b: Draft): 'same' | 'possible' | 'apart' | 'unknown' {
	if (!a.date || !b.date) return 'unknown';
	const [from, to] = [parseEdtf(a.date.edtf), parseEdtf(b.date.edtf)];
	const [x, y] = [dayOf(from.start), dayOf(to.start)];
	if (x !== null && y !== null) return Math.abs(x - y) <= DAYS_APART ? 'same' : 'apart';
	for (const part of ['year', 'month', 'day'] as const) {
		const [p, q] = [from.start[part], to.start[part]];
		if (p !== null && q !== null && p !== q) return 'apart';
	}
	return 'possible';
}

function dayOf({ year, month, day }: PartialDate): number | null {
	return year === null || month === null || day === null ? null : dayNumber(year, month, day);
}

function partiesOf({ parties }: Draft): Set<string> {
	return new Set(parties.map(({ party }) => party));
}

function words(name: string): Set<string> {
	return new Set(
		fold(name)
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length > 1)
	);
}

/** Jaccard: shared of all. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const item of a) if (b.has(item)) shared++;
	const all = a.size + b.size - shared;
	return all === 0 ? 0 : shared / all;
}
