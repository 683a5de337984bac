import type { Conflict } from '#lib/domain/conflict.ts';
import { parseEdtf, type PartialDate } from '#lib/domain/edtf.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import type { Draft } from '../05-relate/record/draft.ts';
import { dayNumber } from '../04-date/civil.ts';
import { sortEvidence } from './sort-evidence.ts';
import { byCodeUnit, unique } from './order.ts';
import type { Report } from './reports.ts';

interface Said {
	value: string;
	evidence: readonly Evidence[];
}
interface Claim extends Said {
	source: string;
}
type Fits = (a: string, b: string) => boolean;

/**
 * Where documents contradict one another about an engagement. Saying nothing, or less exactly the
 * same, is no contradiction; nor is one document or its copies against itself; nor that what was
 * planned was held or cancelled later.
 */
export function conflictsOf(reports: readonly Report[]): Conflict[] {
	if (unique(reports.map(({ source }) => source)).length < 2) return [];
	const claims = (read: (draft: Draft) => Said | null): Claim[] =>
		reports.flatMap(({ draft, source }) => {
			const said = read(draft);
			return said && said.evidence.length > 0 ? { ...said, source } : [];
		});
	const parties = unique(
		reports.flatMap(({ draft }) => draft.parties.map(({ party }) => party))
	).sort(byCodeUnit);
	return [
		...conflict('date', null, claims(dateSaid), datesFit),
		...conflict('venue', null, claims(venueSaid), isEqual),
		...conflict('status', null, claims(statusSaid), isEqual),
		...conflict('convenor', null, claims(convenorsSaid), sharesOne),
		...parties.flatMap((id) => [
			...conflict('mode', id, claims(modeSaid(id)), modesFit),
			...conflict('signed', id, claims(signedSaid(id)), isEqual)
		])
	];
}

function conflict(
	field: Conflict['field'],
	party: string | null,
	claims: readonly Claim[],
	fits: Fits
): Conflict[] {
	const against = claims.filter((one) =>
		claims.some((other) => other.source !== one.source && !fits(one.value, other.value))
	);
	const values = unique(against.map(({ value }) => value)).sort(byCodeUnit);
	if (values.length < 2) return [];
	return [
		{
			field,
			party,
			claims: values.map((value) => ({
				value,
				evidence: sortEvidence(
					against.filter((claim) => claim.value === value).flatMap(({ evidence }) => evidence)
				)
			}))
		}
	];
}

/** The day of publication, or of the event around it, is worked out and not claimed. */
function dateSaid({ date }: Draft): Said | null {
	return date && date.basis !== 'published' && date.basis !== 'inherited'
		? { value: date.edtf, evidence: date.evidence }
		: null;
}

/** A country alone contradicts no city: which of its cities it was is not said. */
function venueSaid({ venue }: Draft): Said | null {
	return venue && !venue.inherited && venue.precision === 'city'
		? { value: venue.name, evidence: venue.evidence }
		: null;
}

function statusSaid({ status, statusEvidence, evidence }: Draft): Said | null {
	if (status === 'cancelled')
		return { value: status, evidence: statusEvidence.length > 0 ? statusEvidence : evidence };
	return status === 'held' || status === 'ongoing' ? { value: 'held', evidence } : null;
}

function convenorsSaid({ parties }: Draft): Said | null {
	const convenors = parties.filter(({ role }) => role === 'convenor' || role === 'co-host');
	if (convenors.length === 0) return null;
	return {
		value: unique(convenors.map(({ party }) => party))
			.sort(byCodeUnit)
			.join(';'),
		evidence: convenors.flatMap(({ evidence }) => evidence)
	};
}

function modeSaid(id: string): (draft: Draft) => Said | null {
	return ({ parties }) => {
		const told = parties.find(({ party, mode }) => party === id && mode !== null);
		return told?.mode ? { value: told.mode, evidence: told.evidence } : null;
	};
}

function signedSaid(id: string): (draft: Draft) => Said | null {
	return ({ parties }) => {
		const told = parties.find(({ party, signed }) => party === id && signed !== null);
		return told ? { value: String(told.signed), evidence: told.evidence } : null;
	};
}

function isEqual(a: string, b: string): boolean {
	return a === b;
}

function sharesOne(a: string, b: string): boolean {
	const ids = new Set(a.split(';'));
	return b.split(';').some((id) => ids.has(id));
}

function modesFit(a: string, b: string): boolean {
	return a === b || a === 'both' || b === 'both';
}

/** Whether two dates can both be true: the days that they may mean overlap. */
function datesFit(a: string, b: string): boolean {
	const [x, y] = [parseEdtf(a), parseEdtf(b)];
	const isYearKnown = x.start.year !== null && y.start.year !== null;
	const first = (date: PartialDate) => boundary(date, isYearKnown, 1, 1);
	const last = (date: PartialDate) => boundary(date, isYearKnown, 12, 31);
	return first(x.start) <= last(y.end) && first(y.start) <= last(x.end);
}

/** Day number; where one of the two lacks the year, of the same leap year. */
function boundary(
	{ year, month, day }: PartialDate,
	isYearKnown: boolean,
	noMonth: number,
	noDay: number
): number {
	return dayNumber(isYearKnown && year !== null ? year : 2000, month ?? noMonth, day ?? noDay);
}
