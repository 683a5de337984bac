import type { RawPerson } from '../../lexicon/lexicon.ts';
import { fold } from '../../text/fold.ts';

/** Finds whose leader a name belongs to: "Prime Minister Modi", "Secretary Blinken". */
export interface Leaders {
	/** Party of the leader with that family name or short name; `null`: none, or of several states. */
	partyOf(name: string, year: number | null): string | null;
	/** Party that the bearer of the whole name led in that year: António Costa, PRT and later EU. */
	partyOfWhole(name: string, year: number): string | null;
	/** All parties that the bearer of the whole name led at any time, in that office if one is given. */
	partiesOfWhole(name: string, office?: string): readonly string[];
}

/** A leader is still spoken of as such for so many years before and after the time in office. */
const GRACE_YEARS = 2;

interface Tenure {
	party: string;
	office: string;
	from: number;
	to: number;
	/** All words of all forms of the name, folded. */
	own: ReadonlySet<string>;
	/** The words of each form of it. */
	forms: readonly (readonly string[])[];
	/** Those of them that stand behind a word for "son of". */
	fathers: ReadonlySet<string>;
}

/** @param particles of names in any language: de, bin */
export function compileLeaders(
	people: readonly RawPerson[],
	particles: readonly string[]
): Leaders {
	const small = new Set(particles.map(fold));
	let byWord: Map<string, Tenure[]> | undefined;
	let byName: Map<string, Tenure[]> | undefined;
	const tenuresOf = (name: string) => {
		byName ??= indexBy(people, (whole) => [fold(whole)]);
		return byName.get(fold(name)) ?? [];
	};
	return {
		partiesOfWhole(name, office) {
			const meant = tenuresOf(name).filter((tenure) => tenure.office === (office ?? tenure.office));
			return [...new Set(meant.map(({ party }) => party))];
		},
		partyOfWhole(name, year) {
			const then = tenuresOf(name).filter(({ from, to }) => year >= from && year <= to);
			const parties = new Set(then.map(({ party }) => party));
			const [only] = parties;
			return parties.size === 1 && only !== undefined ? only : null;
		},
		partyOf(name, year) {
			const known = (byWord ??= indexBy(people, distinctive));
			const words = fold(name).split(/[\s·・‧]+/);
			const meant = words.flatMap((word) =>
				(known.get(word) ?? []).filter((tenure) => isSame(words, tenure, small))
			);
			const led = (grace: number) =>
				new Set(
					meant
						.filter(({ from, to }) => year === null || (year >= from - grace && year <= to + grace))
						.map(({ party }) => party)
				);
			const about = led(GRACE_YEARS);
			// Whoever has led two parties is spoken of by the office of that year.
			const found = about.size > 1 && year !== null ? led(0) : about;
			const [only] = found;
			// "Tamim bin Hamad": the name of his father alone is not his.
			const isFathers =
				words.length === 1 && meant.every(({ fathers }) => fathers.has(words[0] ?? ''));
			return found.size === 1 && only !== undefined && !isFathers ? only : null;
		}
	};
}

/** A family name alone may be the leader's; beside another first name it is somebody else's. */
function isSame(
	words: readonly string[],
	{ own, forms }: Tenure,
	particles: ReadonlySet<string>
): boolean {
	const telling = words.filter((word) => !particles.has(word));
	const [only] = telling;
	if (telling.length === 1 && only !== undefined && GIVEN.has(only)) return false;
	const shared = telling.filter((word) => own.has(word));
	// "Ali bin Ahmed Al Kuwari" has two names of Abiy Ahmed Ali, and is of another family.
	if (shared.length < telling.length && shared.every((word) => isOfMany(word))) return false;
	if (shared.length < telling.length && isOtherInside(telling, forms, particles)) return false;
	return shared.length >= Math.min(2, telling.length, own.size);
}

/** "José Antonio dos Santos" is not José Eduardo dos Santos: between first name and last each has what the other lacks. */
function isOtherInside(
	telling: readonly string[],
	forms: Tenure['forms'],
	particles: ReadonlySet<string>
): boolean {
	const [first, last] = [telling[0], telling.at(-1)];
	const alike = forms.filter((form) => form[0] === first && form.at(-1) === last);
	const isLacked = (word: string) =>
		!telling.includes(word) && !particles.has(word) && !INITIAL.test(word);
	return (
		alike.length > 0 &&
		alike.every((form) => form.some(isLacked) && telling.some((word) => !form.includes(word)))
	);
}

/** "R.": which name it stands for it does not say. */
const INITIAL = /^\p{L}\.?$/u;

function isOfMany(word: string): boolean {
	return GIVEN.has(word) || FATHERS.has(word);
}

function fathersIn(name: string): string[] {
	return fold(name)
		.split(/\s+/)
		.filter((_, i, words) => SON_OF.has(words[i - 1] ?? ''));
}

const SON_OF: ReadonlySet<string> = new Set(['bin', 'bint', 'ibn']);

function indexBy(
	people: readonly RawPerson[],
	keysOf: (name: string) => string[]
): Map<string, Tenure[]> {
	const byWord = new Map<string, Tenure[]>();
	for (const { country, office, names, from, to } of people) {
		const all = Object.values(names).flat();
		const tenure = {
			party: country,
			office,
			from: yearOf(from, 0),
			to: yearOf(to, 9999),
			own: new Set(all.flatMap((name) => fold(name).split(/[\s·・‧]+/))),
			forms: all.map((name) => fold(name).split(/\s+/)),
			fathers: new Set(all.flatMap(fathersIn))
		};
		for (const word of new Set(all.flatMap(keysOf))) {
			const known = byWord.get(word);
			if (known) known.push(tenure);
			else byWord.set(word, [tenure]);
		}
	}
	return byWord;
}

/** The words of a name that stand for it: the last, and the first of an East Asian one ("Lee Jae-myung"). */
function distinctive(name: string): string[] {
	const words = fold(name).split(/[\s·・‧]+/);
	if (words.length === 1) return words;
	const last = words.at(-1) ?? '';
	const [first = ''] = words;
	if (words.length === 2 && last.includes('-') && first.length >= 2) return [first, last];
	return last.length >= 3 ? [last] : [];
}

/** Given names of so many that by themselves they are nobody's. */
const GIVEN: ReadonlySet<string> = new Set(
	'mohammed mohamed mohammad muhammad ahmed ahmad hassan hussein ibrahim ismail mustafa'.split(' ')
);

/** Names of so many fathers that beside a strange family name they tell nobody's. */
const FATHERS: ReadonlySet<string> = new Set(
	'ali abdullah abdulla saleh khalid omar salem said yusuf'.split(' ')
);

function yearOf(date: string | null | undefined, unknown: number): number {
	const year = Number(date?.slice(0, 4));
	return Number.isInteger(year) && year > 0 ? year : unknown;
}
